package org.engawa.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.engawa.database.NewDatabase;
import org.engawa.testing.EmptyDatabase;
import org.engawa.testing.TraceCollector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sites that are well, and others with one thing wrong. */
class DoctorTest {
    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    Path folder;

    private Path data;
    private Path content;
    private String url;

    @BeforeEach
    void site() throws IOException {
        data = Files.createDirectories(folder.resolve("data"));
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
        content = Files.createDirectories(folder.resolve("content"));
        Files.writeString(content.resolve("site.yaml"), "default: en\naddress: http://localhost:8080\n");
        url = "jdbc:h2:file:" + data.resolve("engawa");
    }

    @Test
    void findsANewSiteWell() throws InterruptedException {
        assertThat(examined(false))
                .allMatch(line -> line.startsWith("ok "))
                .anyMatch(line -> line.contains("database: there is none yet"))
                .anyMatch(line -> line.contains("disk: "))
                .anyMatch(line -> line.contains("address: http://localhost:8080 is for this machine alone"));
        assertThat(data).as("nothing is made").isEmptyDirectory();
    }

    @Test
    void looksIntoTheDatabaseOfAStoppedSite() throws InterruptedException, SQLException, IOException {
        EmptyDatabase.migrate(url, "engawa");
        byte[] before = Files.readAllBytes(data.resolve("engawa.mv.db"));
        assertThat(examined(false))
                .anyMatch(line -> line.startsWith("ok       database: H2 ")
                        && line.endsWith(", with schema " + NewDatabase.newestSchema() + "."));
        assertThat(Files.readAllBytes(data.resolve("engawa.mv.db")))
                .as("nothing is changed")
                .isEqualTo(before);
        sql("update \"flyway_schema_history\" set \"version\" = '9999' where \"version\" = '"
                + NewDatabase.newestSchema() + "'");
        assertThat(examined(false))
                .anyMatch(line -> line.startsWith("failing  database: ") && line.contains("schema 9999"));
        sql("update \"flyway_schema_history\" set \"version\" = '0.1' where \"version\" <> '1'");
        assertThat(examined(false)).anyMatch(line -> line.contains("which the next start brings to "));
        Files.writeString(data.resolve("engawa.properties"), "engawa.db.password=hunter2\n");
        assertThat(examined(false))
                .anyMatch(line -> line.startsWith("failing  database: it can't be reached: "))
                .noneMatch(line -> line.contains("hunter2"));
    }

    private void sql(String text) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "engawa", "engawa");
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(text)).isPositive();
        }
    }

    @Test
    void asksASiteThatServes() throws InterruptedException, IOException {
        Files.writeString(data.resolve("operator.secret"), "open sesame");
        assertThat(examined(true)).anyMatch(line -> line.startsWith("failing  site: it runs, and does not answer"));
        String status = "database: answers\nschema: 1\naddress: http://embassy.example\ncatalogue: 4 editions, at 7\n";
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/-/operator/status", exchange -> {
            boolean known = "open sesame".equals(exchange.getRequestHeaders().getFirst("Engawa-Operator"));
            byte[] body = (known ? status : "").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            Files.writeString(data.resolve("engawa.port"), server.getAddress().getPort() + "\n127.0.0.1\n");
            assertThat(examined(true))
                    .anyMatch(line -> line.contains("site: it serves; catalogue of 4 editions, at 7"))
                    .anyMatch(line -> line.contains("database: it answers the site that serves, with schema 1, which"))
                    .anyMatch(line -> line.startsWith("warning  database: it is the embedded one"))
                    .anyMatch(line -> line.startsWith("failing  address: http://embassy.example is no https address"));
        } finally {
            server.stop(0);
        }
    }

    @Test
    void tellsWhoElseCanLookIn() throws InterruptedException, IOException {
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-x---"));
        Files.writeString(data.resolve("second-factors.key"), "hunter2");
        Files.setPosixFilePermissions(data.resolve("second-factors.key"), PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(examined(false))
                .anyMatch(line -> line.startsWith("warning  data folder: ") && line.endsWith("chmod 700 " + data + "."))
                .anyMatch(line -> line.endsWith("chmod 600 " + data.resolve("second-factors.key") + "."))
                .noneMatch(line -> line.contains("hunter2"));
        Files.writeString(data.resolve("engawa.restoring"), "");
        assertThat(examined(false)).anyMatch(line -> line.startsWith("failing  data folder: a restore into"));
    }

    @Test
    void tellsHowMuchRoomThereIs() {
        assertThat(FolderExam.room(5L << 30).line()).isEqualTo("ok       disk: 5120 MB are free.");
        assertThat(FolderExam.room(1L << 30).line()).startsWith("warning  disk: 1024 MB are free. To mend it: ");
        assertThat(FolderExam.room(1L << 20).line()).startsWith("failing  disk: 1 MB are free. ");
    }

    @Test
    void triesTheMailServer() throws InterruptedException, IOException {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
        server.start();
        int port = server.getSmtp().getPort();
        String settings = "engawa.mail.host=127.0.0.1\nengawa.mail.port=" + port + "\n";
        try {
            Files.writeString(data.resolve("engawa.properties"), settings + "engawa.mail.security=none\n");
            assertThat(examined(false)).contains("ok       mail: the mail server takes letters.");
            Files.writeString(data.resolve("engawa.properties"), settings);
            assertThat(examined(false))
                    .anyMatch(line -> line.startsWith("failing  mail: letters can't be handed over: STARTTLS"));
            Files.writeString(data.resolve("engawa.properties"), settings + "engawa.mail.security=perhaps\n");
            assertThat(examined(false)).anyMatch(line -> line.startsWith("failing  mail: engawa.mail.security is"));
        } finally {
            server.stop();
        }
        Files.writeString(
                data.resolve("engawa.properties"),
                settings + "engawa.mail.security=none\nengawa.mail.user=me\nengawa.mail.password=hunter2\n");
        assertThat(examined(false))
                .anyMatch(line -> line.startsWith("failing  mail: letters can't be handed over: "))
                .noneMatch(line -> line.contains("hunter2"));
    }

    @Test
    void triesTheCollectorOfTraces() throws InterruptedException, IOException {
        Path settings = data.resolve("engawa.properties");
        String gone;
        try (TraceCollector collector = new TraceCollector()) {
            gone = "engawa.traces.endpoint=" + collector.address() + "\n";
            Files.writeString(settings, gone);
            assertThat(examined(false)).contains("ok       traces: the collector takes them.");
            Files.writeString(settings, gone.strip() + "/elsewhere\n");
            assertThat(examined(false))
                    .anyMatch(line -> line.startsWith("warning  traces: the collector of engawa.traces.endpoint takes"
                            + " none: it answers 404 instead of 200."));
        }
        Files.writeString(settings, gone);
        assertThat(examined(false)).anyMatch(line -> line.contains("takes none: it does not answer"));
        Files.writeString(settings, "engawa.traces.endpoint=nowhere\n");
        assertThat(examined(false))
                .filteredOn(line -> line.contains("traces"))
                .singleElement()
                .matches(line -> line.startsWith("failing  settings: engawa.traces.endpoint: is no http or https"));
    }

    @Test
    void distrustsAClockThatJumpsOrIsWrong() throws InterruptedException {
        Instant now = Instant.parse("2026-11-27T20:00:00Z");
        Clock still = Clock.fixed(now, ZoneOffset.UTC);
        Iterator<Long> steady = List.of(0L, 0L).iterator();
        assertThat(lines(new ClockExam(still, steady::next, "2026a").findings(now)))
                .containsExactly("ok       clock: 2026-11-27T20:00:00Z, with the rules of time zones of 2026a.");
        Iterator<Long> passing = List.of(0L, Duration.ofSeconds(2).toNanos()).iterator();
        assertThat(lines(new ClockExam(still, passing::next, "2020a").findings(now.plusSeconds(1))))
                .hasSize(3)
                .anyMatch(line -> line.startsWith("warning  clock: it went 0 ms while 2000 ms passed"))
                .anyMatch(line -> line.startsWith("failing  clock: it says 2026-11-27T20:00:00Z, before"))
                .anyMatch(line -> line.startsWith("warning  clock: the rules of time zones are of 2020a"));
    }

    @Test
    void aPasswordThatEverybodyKnowsIsNone() throws InterruptedException, IOException {
        Files.writeString(data.resolve("engawa.properties"), "engawa.db.url=jdbc:postgresql://127.0.0.1:1/engawa\n");
        assertThat(examined(false))
                .anyMatch(line -> line.startsWith("failing  database: it can't be reached: "))
                .anyMatch(line -> line.startsWith("failing  database: its password is the usual one"));
    }

    @Test
    void findsTheAddressOfASiteThatIsStopped() throws IOException, InterruptedException {
        Files.writeString(content.resolve("site.yaml"), "address: \"http://www.embassy.example\" # ours\n");
        assertThat(examined(false))
                .anyMatch(line -> line.startsWith("failing  address: http://www.embassy.example is no https"))
                .anyMatch(line -> line.contains("`engawa.mail.host` is not set"));
        assertThat(AddressExam.isPublic(URI.create("http://localhost:8080"))).isFalse();
        assertThat(AddressExam.isPublic(URI.create("https://embassy.example"))).isTrue();
    }

    private List<String> examined(boolean serves) throws InterruptedException {
        Doctor.Place place = new Doctor.Place(data, Map.of(), url, content, Instant.EPOCH, serves, List.of());
        return lines(new Doctor(place, CLOCK).examine());
    }

    private static List<String> lines(List<Finding> findings) {
        return findings.stream().map(Finding::line).toList();
    }
}
