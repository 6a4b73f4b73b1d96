package org.engawa.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.engawa.content.StarterContent;
import org.engawa.testing.Bundle;
import org.engawa.testing.EmptyDatabase;
import org.engawa.testing.Launcher;
import org.engawa.testing.PostgresProcess;
import org.engawa.testing.SiteProcess;

/** How long the server takes for each screen of the newsroom; run by {@code src/bench/screens}. */
final class ScreensBench {
    private static final int WARMING = 12;
    private static final int ASKED = 40;
    private static final double BAR = 200;
    /** For 99 of 100 saves. */
    private static final double SAVE_BAR = 50;
    /** One as the screens are asked for, and more than there are processors. */
    private static final int[] WRITERS = {1, 4};

    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private final PrintStream out;
    private final Path work;
    private final GeneratedStories stories;

    private ScreensBench(PrintStream out, Path work, int size) throws IOException {
        this.out = out;
        this.work = work;
        this.stories =
                new GeneratedStories(StarterContent.read(Files.createDirectories(work.resolve("pictures"))), size);
    }

    /** Arguments: a folder to work in, how many stories there are, and on which databases. */
    public static void main(String[] arguments) throws IOException, SQLException {
        ScreensBench bench = new ScreensBench(
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                Path.of(arguments[0]).toAbsolutePath(),
                Integer.parseInt(arguments[1]));
        for (String database : Arrays.asList(arguments[2].split(" "))) {
            if (database.equals("postgres")) {
                bench.onPostgres();
            } else {
                bench.onH2();
            }
        }
    }

    private void say(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }

    private void onH2() throws IOException, SQLException {
        Path data = Files.createDirectories(work.resolve("h2"));
        String url = "jdbc:h2:file:" + data.resolve("engawa") + ";REUSE_SPACE=FALSE";
        Launcher launcher = launcher(data);
        FilledNewsroom.Hands hands = filled(data, launcher, "org.h2.Driver", url, "engawa");
        try (Connection connection = DriverManager.getConnection(url, "engawa", "engawa");
                Statement statement = connection.createStatement()) {
            // The persistence provider keeps connections, and the server wants the file for itself.
            statement.execute("shutdown");
        }
        measure("the embedded database", launcher, hands);
    }

    private void onPostgres() throws IOException, SQLException {
        Path data = Files.createDirectories(work.resolve("postgres"));
        try (PostgresProcess postgres = PostgresProcess.in(data)) {
            if (!Files.exists(data.resolve("hands.json"))) {
                postgres.create("screens");
            }
            Launcher launcher = postgres.use(launcher(data), "screens");
            measure(
                    "PostgreSQL",
                    launcher,
                    filled(data, launcher, "org.postgresql.Driver", postgres.url("screens"), "postgres"));
        }
    }

    private Launcher launcher(Path data) throws IOException {
        Bundle bundle = Bundle.in(work.resolve("content"));
        Files.writeString(
                bundle.root().resolve("missions.yaml"),
                IntStream.range(0, FilledNewsroom.MISSIONS)
                        .mapToObj(number -> """

                                mission-%d:
                                  kind: embassy
                                  names: { en: Embassy %d }
                                  country: %s
                                  zone: %s
                                  desk: engawa-desk
                                """.formatted(
                                        number,
                                        number,
                                        number % 2 == 0 ? "ZM" : "BR",
                                        number % 2 == 0 ? "Africa/Lusaka" : "America/Sao_Paulo"))
                        .collect(Collectors.joining()),
                StandardOpenOption.APPEND);
        return Launcher.on(data)
                .content(bundle.root())
                .with("ENGAWA_CONTENT_WATCH", "false")
                .patience(PATIENCE);
    }

    private FilledNewsroom.Hands filled(Path data, Launcher launcher, String driver, String url, String user)
            throws IOException, SQLException {
        Path kept = data.resolve("hands.json");
        ObjectMapper json = new ObjectMapper();
        if (Files.exists(kept)) {
            comeInAgain(url, user);
            return json.readValue(kept.toFile(), FilledNewsroom.Hands.class);
        }
        // The site and its languages are settled before there is a story.
        launcher.serve().close();
        long began = System.nanoTime();
        try (EntityManager entities = EmptyDatabase.factory(driver, url, user).createEntityManager()) {
            FilledNewsroom.Hands hands = new FilledNewsroom(entities, Clock.systemUTC()).fill(stories);
            json.writeValue(kept.toFile(), hands);
            say("# filled with %d stories in %d s", stories.size(), (System.nanoTime() - began) / 1_000_000_000);
            return hands;
        }
    }

    /** Sign-ins end after half a day. */
    private static void comeInAgain(String url, String user) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, user);
                Statement statement = connection.createStatement()) {
            statement.execute("update sign_in set began_at = current_timestamp, used_at = current_timestamp");
        }
    }

    private void measure(String database, Launcher launcher, FilledNewsroom.Hands hands) {
        try (SiteProcess site = launcher.serve()) {
            Awaitility.await("the catalogue takes everything in")
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> site.catalogue().path("settled").asBoolean()
                            && site.catalogue().path("position").asLong() >= hands.published());
            String address = "http://localhost:" + site.port();
            SignedIn officer = new SignedIn(address, hands.officer());
            Awaitility.await("the index of texts, which is built behind the screens after the first start")
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofSeconds(5))
                    .until(() ->
                            !officer.get("/newsroom/search?q=rice").body().contains("index of texts is being built"));
            say("# on %s: milliseconds of %d answers, one after the other", database, ASKED);
            say("%-32s %8s %8s %8s %8s %8s %9s", "screen", "p50", "p99", "max", "ratio", "cpu", "bytes");
            double reference = 0;
            for (Screen screen : Screen.all(stories, hands.members())) {
                reference = show(screen, new SignedIn(address, token(hands, screen.who())), site, reference);
            }
            for (int writers : WRITERS) {
                show(new Saving(address, hands.writer(), stories, writers), writers, site, reference);
            }
        }
    }

    private void show(Saving saving, int writers, SiteProcess site, double reference) {
        Duration before = site.processorTime();
        Times times = saving.together();
        say(
                "%-32s %8.1f %8.1f %8.1f %8.2f %8.1f (%d)%s",
                "saving while " + writers + " write",
                times.within(0.5),
                times.within(0.99),
                times.within(1),
                times.within(0.5) / reference,
                cpu(site, before, saving.all()),
                times.size(),
                times.within(0.99) > SAVE_BAR ? "  over the bar" : "");
    }

    /** Milliseconds of the server's processor time that each of so many answers took. */
    private static double cpu(SiteProcess site, Duration before, int answers) {
        return site.processorTime().minus(before).toNanos() / 1e6 / answers;
    }

    private static String token(FilledNewsroom.Hands hands, Screen.Who who) {
        return switch (who) {
            case OFFICER -> hands.officer();
            case WRITER -> hands.writer();
            case ADMINISTRATOR -> hands.administrator();
        };
    }

    /** Gives the median of the reference, which comes first. */
    private double show(Screen screen, SignedIn browser, SiteProcess site, double reference) {
        for (int i = 0; i < WARMING; i++) {
            browser.get(screen.path());
        }
        Times times = new Times();
        Duration before = site.processorTime();
        int bytes = 0;
        for (int i = 0; i < ASKED; i++) {
            SignedIn.Answer answer = browser.get(screen.path());
            times.add(answer.nanoseconds());
            bytes = answer.body().getBytes(StandardCharsets.UTF_8).length;
        }
        double base = reference == 0 ? times.within(0.5) : reference;
        say(
                "%-32s %8.1f %8.1f %8.1f %8.2f %8.1f %9d%s",
                screen.name(),
                times.within(0.5),
                times.within(0.99),
                times.within(1),
                times.within(0.5) / base,
                cpu(site, before, ASKED),
                bytes,
                times.within(0.5) > BAR ? "  over the bar" : "");
        return base;
    }
}
