package org.engawa.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.engawa.backup.MadeBackup.PICTURE;
import static org.engawa.backup.MadeBackup.USER;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.engawa.database.FilledDatabase;
import org.engawa.database.NewDatabase;
import org.engawa.digest.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written into a backup, and what comes back out of it. */
class BackupTest {
    @TempDir
    Path folder;

    private Path data;
    private Path fresh;
    private Path file;

    @BeforeEach
    void site() throws IOException, SQLException {
        data = MadeBackup.site(folder.resolve("data"));
        fresh = Files.createDirectories(folder.resolve("fresh"));
        file = folder.resolve("site.backup");
    }

    @Test
    void holdsWhatMustLastAndNoSecret() throws IOException {
        Backup.Made made = MadeBackup.of(data).make(file);
        Map<String, byte[]> members = MadeBackup.members(file);
        assertThat(members)
                .containsKeys(
                        "database/story.jsonl",
                        "database/audit_entry.jsonl",
                        "pictures/" + PICTURE,
                        "content/stories/first/en.md",
                        "themes/own/theme.yaml",
                        "settings/engawa.properties")
                .hasSize(made.members() + 1);
        assertThat(members.keySet()).noneMatch(name -> name.matches(".*(-320|part|secret|second|\\.git|sign_in).*"));
        members.values()
                .forEach(bytes ->
                        assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("hunter2"));
        Sha256 whole = Sha256.begin();
        whole.add(Files.readAllBytes(file));
        assertThat(made.sha256()).isEqualTo(whole.hex());
        assertThat(made.position()).isEqualTo(FilledDatabase.ROWS);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    /** The site went on after the backup, and may have sent what waited then. */
    @Test
    void noLetterGoesOutTwice() throws IOException, SQLException {
        String letter =
                "update letter set state = '%s', wanted_at = %s where id = '00000000-0000-0000-0000-00000000000%d'";
        try (Connection connection = DriverManager.getConnection(MadeBackup.url(data), USER, USER);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(letter.formatted("WAITING", "current_timestamp", 1));
            statement.executeUpdate(letter.formatted("SENDING", "current_timestamp - interval '2' hour", 2));
            statement.executeUpdate(letter.formatted("WAITING", "current_timestamp + interval '8' hour", 3));
        }
        MadeBackup.of(data).make(file);
        assertThat(new Restore(fresh, MadeBackup.target(fresh), Clock.systemUTC()).run(file))
                .anySatisfy(line -> assertThat(line).contains("are not sent, 2 of them"));
        try (Connection connection = DriverManager.getConnection(MadeBackup.url(fresh), USER, USER);
                Statement statement = connection.createStatement();
                ResultSet left = statement.executeQuery("select state from letter order by id")) {
            for (String state : List.of("DROPPED", "DROPPED", "WAITING")) {
                assertThat(left.next()).isTrue();
                assertThat(left.getString(1)).isEqualTo(state);
            }
        }
    }

    @Test
    void tellsWhichPicturesAreMissing() throws IOException, SQLException {
        String key = "cd".repeat(32);
        try (Connection connection = DriverManager.getConnection(MadeBackup.url(data), USER, USER);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update story set facts = '{\"pictures\":[{\"key\":\"" + key + "\"},{\"key\":\""
                    + PICTURE + "\"}]}'");
        }
        assertThat(MadeBackup.of(data).make(file).missing()).containsExactly(key);
    }

    @Test
    void neverTakesThePlaceOfAFileAndLeavesNoHalfOne() throws IOException {
        Files.writeString(file, "precious");
        assertThatIOException()
                .isThrownBy(() -> MadeBackup.of(data).make(file))
                .withMessageContaining("exists already");
        assertThat(Files.readString(file)).isEqualTo("precious");
        Files.createDirectories(data.resolve("themes/bad"));
        Files.writeString(data.resolve("themes/bad/back\\slash.css"), "");
        Path other = folder.resolve("other.backup");
        assertThatIOException()
                .isThrownBy(() -> MadeBackup.of(data).make(other))
                .withMessageContaining("can't be kept in a backup");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder("data", "fresh", "site.backup");
        }
    }

    @Test
    void comesBackIntoAnEmptyFolder() throws IOException, SQLException {
        MadeBackup.of(data).make(file);
        Files.writeString(fresh.resolve("engawa.properties"), "engawa.mail.host=of the drill\n");
        List<String> told = new Restore(fresh, MadeBackup.target(fresh), Clock.systemUTC()).run(file);
        assertThat(told.get(0)).contains("by Engawa 1.2.3", "1 pictures, publication log to 3.");
        assertThat(told).anyMatch(line -> line.startsWith("All sign-ins have ended"));
        Map<String, String> files = files(fresh);
        assertThat(files)
                .containsEntry("pictures/" + PICTURE, "a picture")
                .containsEntry("content/stories/first/en.md", "# 物語")
                .containsEntry("themes/own/theme.yaml", "name: Own")
                .containsEntry("engawa.properties", "engawa.mail.host=of the drill\n");
        assertThat(files.get("engawa.properties.restored"))
                .contains("mail.example")
                .doesNotContain("hunter2");
        assertThat(files.keySet()).hasSize(6).contains("engawa.mv.db");
        assertThat(number(fresh, "select count(*) from audit_entry")).isEqualTo(FilledDatabase.ROWS);
        assertThat(number(fresh, "select position from publication_head")).isEqualTo(FilledDatabase.ROWS);
        assertThat(number(fresh, "select count(*) from sign_in")).isZero();
        Path again = folder.resolve("again.backup");
        MadeBackup.of(fresh).make(again);
        Map<String, String> first = hashes(file);
        assertThat(hashes(again)).isEqualTo(first).hasSizeGreaterThan(20);
    }

    @Test
    void ofADemonstrationStaysOne() throws IOException {
        Files.writeString(data.resolve("engawa.demo"), "");
        MadeBackup.of(data).make(file);
        new Restore(fresh, MadeBackup.target(fresh), Clock.systemUTC()).run(file);
        assertThat(fresh.resolve("engawa.demo")).exists();
    }

    @Test
    void refusesAFolderOrADatabaseWithSomethingInIt() throws IOException {
        MadeBackup.of(data).make(file);
        Files.writeString(fresh.resolve("notes.txt"), "mine");
        refuses(fresh, "is not empty, it holds notes.txt");
        Files.move(fresh.resolve("notes.txt"), fresh.resolve(Restore.MARK));
        refuses(fresh, "was cut short");
        Files.delete(fresh.resolve(Restore.MARK));
        assertThatIOException()
                .isThrownBy(() -> new Restore(fresh, MadeBackup.target(data), Clock.systemUTC()).run(file))
                .withMessageContaining("the database holds something already");
        assertThat(files(fresh)).isEmpty();
        assertThat(files(data)).containsKey("engawa.mv.db");
    }

    @Test
    void ofANewerSchemaIsRefused() throws IOException {
        MadeBackup.of(data).make(file);
        MadeBackup.forge(file, MadeBackup.members(file), "9999");
        refuses(fresh, "schema 9999, and this program knows those up to " + NewDatabase.newestSchema());
        assertThat(files(fresh)).isEmpty();
    }

    @Test
    void leavesNothingBehindWhenItsRowsDoNotFit() throws IOException {
        MadeBackup.of(data).make(file);
        Map<String, byte[]> members = new TreeMap<>(MadeBackup.members(file));
        String story = new String(members.get("database/story.jsonl"), StandardCharsets.UTF_8);
        for (String bad : List.of(
                "", "[]\n", "[1]\n", "{}\n", "nonsense\n", story + "[1]\n", story + "null\n[2]", story + "{}\n")) {
            members.put("database/story.jsonl", bad.getBytes(StandardCharsets.UTF_8));
            MadeBackup.forge(file, members, NewDatabase.newestSchema());
            refuses(fresh, "story");
            assertThat(files(fresh)).as(bad).isEmpty();
        }
        members.remove("database/story.jsonl");
        MadeBackup.forge(file, members, NewDatabase.newestSchema());
        refuses(fresh, "database/story.jsonl: it is not there");
        members.put("database/story.jsonl", story.getBytes(StandardCharsets.UTF_8));
        members.put("database/bank.jsonl", "[]\n".getBytes(StandardCharsets.UTF_8));
        MadeBackup.forge(file, members, NewDatabase.newestSchema());
        refuses(fresh, "database/bank.jsonl: its schema has no such table");
        assertThat(files(fresh)).isEmpty();
    }

    private void refuses(Path into, String why) {
        assertThatIOException()
                .isThrownBy(() -> new Restore(into, MadeBackup.target(into), Clock.systemUTC()).run(file))
                .withMessageContaining(why);
    }

    private static long number(Path data, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(MadeBackup.url(data), USER, USER);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }

    private static Map<String, String> hashes(Path file) {
        Map<String, String> hashes = new TreeMap<>();
        MadeBackup.members(file)
                .forEach((name, bytes) -> hashes.put(name, HexFormat.of().formatHex(bytes)));
        // The settings of the drill are others.
        hashes.remove(Manifest.NAME);
        hashes.remove(Names.SETTINGS);
        return hashes;
    }

    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                contents.put(
                        root.relativize(each).toString(),
                        new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1).startsWith("H:2")
                                ? ""
                                : Files.readString(each));
            }
        }
        return contents;
    }
}
