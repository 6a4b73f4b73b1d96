package org.engawa.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the embedded database has acknowledged is in its file wherever a kill ends the writing: after every write, and within
 * it. Thousands of kills without one: H2 writes, we note, and look at each file that a kill could have left.
 */
class EmbeddedDatabaseTest {
    private static final int LIVES = 4;
    private static final int EDITIONS = 25;
    /** Space of old editions is free at once, so that the test sees within seconds what takes H2 most of a minute. */
    private static final String SOON = ";RETENTION_TIME=0";

    @TempDir
    Path folder;

    private final Map<Integer, Integer> acknowledged = new TreeMap<>();

    @Test
    void theLauncherAndTheProgramNameTheSameOptions() throws IOException {
        assertThat(options(Path.of("deploy", "engawa")))
                .isEqualTo(options(Path.of("src", "main", "webapp", "WEB-INF", "web.xml")))
                .contains("WRITE_DELAY=0");
    }

    @Test
    void keepsWhatItAcknowledgedWhereverTheWritingEnds() throws IOException, SQLException {
        assertThat(MVStore.class.desiredAssertionStatus())
                .as("H2 checks its own assertions; the program runs it without (-da:org.h2... in pom.xml, and why)")
                .isFalse();
        WrittenFile.begin();
        for (int life = 0; life < LIVES; life++) {
            publish(life);
        }
        List<String> lost = new ArrayList<>();
        byte[] file = new byte[0];
        int looks = 0;
        int number = 0;
        int kept = 0;
        for (WrittenFile.Write write : WrittenFile.writes()) {
            kept = acknowledged.getOrDefault(number, kept);
            for (int blocks : new TreeSet<>(List.of(0, 1, write.blocks() - 1))) {
                if (kept > 0 && (blocks == 0 || blocks < write.blocks())) {
                    looks++;
                    String what = "write " + number + " cut after " + blocks + " blocks";
                    int found = found(what, blocks == 0 ? file : write.after(file, blocks));
                    if (found < kept) {
                        lost.add(what + ": edition " + kept + " was acknowledged, " + found + " is there");
                    }
                }
            }
            file = write.after(file, write.blocks());
            number++;
        }
        assertThat(lost).isEmpty();
        assertThat(looks).isGreaterThan(LIVES * EDITIONS);
        assertThat(found("the whole file", file)).isEqualTo(LIVES * EDITIONS);
    }

    /** One life of a database: editions, each acknowledged; every other life ends as it should. */
    private void publish(int life) throws IOException, SQLException {
        String url = "jdbc:h2:written:" + folder.resolve("engawa") + options(Path.of("deploy", "engawa")) + SOON;
        Connection connection = DriverManager.getConnection(url, "engawa", "engawa");
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists story (id int primary key, edition int)");
            statement.execute("create table if not exists edition (number int primary key, text clob)");
            statement.execute("merge into story key (id) values (1, " + life * EDITIONS + ")");
            connection.setAutoCommit(false);
            for (int edition = life * EDITIONS + 1; edition <= (life + 1) * EDITIONS; edition++) {
                try (PreparedStatement insert = connection.prepareStatement("insert into edition values (?, ?)")) {
                    insert.setInt(1, edition);
                    insert.setString(2, ("edition " + edition + " ").repeat(20 + edition * 37 % 400));
                    insert.execute();
                }
                statement.execute("delete from edition where number < " + (edition - 3));
                statement.execute("update story set edition = " + edition);
                connection.commit();
                acknowledged.put(WrittenFile.count(), edition);
            }
            if (life % 2 == 0) {
                connection.close();
            } else {
                killed(statement);
            }
        }
    }

    /** Ends the database without a last word, so that the next life has to mend the file. */
    private static void killed(Statement statement) {
        try {
            statement.execute("shutdown immediately");
        } catch (SQLException e) {
            assertThat(e.getErrorCode()).as(e.getMessage()).isIn(90098, 90121);
        }
    }

    private int found(String what, byte[] file) throws IOException {
        Path copy = Files.createDirectories(folder.resolve("copy"));
        Files.write(copy.resolve("engawa.mv.db"), file);
        String url = "jdbc:h2:file:" + copy.resolve("engawa") + ";REUSE_SPACE=FALSE";
        try (Connection connection = DriverManager.getConnection(url, "engawa", "engawa");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select s.edition, length(e.text) from story s"
                        + " left join edition e on e.number = s.edition")) {
            return result.next() && result.getInt(2) > 0 ? result.getInt(1) : 0;
        } catch (SQLException e) {
            throw new AssertionError(what + " cannot be opened, read and closed", e);
        }
    }

    /** What follows the file in the address of the embedded database. */
    private static String options(Path source) throws IOException {
        Matcher matcher =
                Pattern.compile("jdbc:h2:file:[^;}]*/engawa([^}]*)\\}").matcher(Files.readString(source));
        assertThat(matcher.find())
                .as("address of the embedded database in " + source)
                .isTrue();
        return matcher.group(1);
    }
}
