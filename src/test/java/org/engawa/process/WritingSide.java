package org.engawa.process;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.engawa.testing.Launcher;
import org.engawa.testing.PostgresProcess;

/** The database of a site that is killed. */
interface WritingSide {
    /** Lets a site use it. */
    Launcher use(Launcher launcher);

    /** A connection for looking at what a kill left. */
    Connection look(Path data) throws IOException, SQLException;

    /** The embedded one. */
    static WritingSide embedded() {
        return new WritingSide() {
            @Override
            public Launcher use(Launcher launcher) {
                return launcher;
            }

            /** Of a copy, so that the site itself has to mend what the kill left. */
            @Override
            public Connection look(Path data) throws IOException, SQLException {
                Path copy = Files.copy(
                        data.resolve("engawa.mv.db"),
                        Files.createTempDirectory(data.getParent(), "copy").resolve("engawa.mv.db"));
                return DriverManager.getConnection("jdbc:h2:file:" + copy.resolveSibling("engawa"), "engawa", "engawa");
            }
        };
    }

    /** A database of a PostgreSQL, which itself lives on. */
    static WritingSide postgres(PostgresProcess postgres, String database) throws SQLException {
        postgres.create(database);
        return new WritingSide() {
            @Override
            public Launcher use(Launcher launcher) {
                return postgres.use(launcher, database);
            }

            /** Once it has done what the site had still sent it. */
            @Override
            public Connection look(Path data) throws SQLException {
                Connection connection = postgres.connect(database);
                await("the connections of the killed site end")
                        .atMost(Duration.ofMinutes(1))
                        .until(() -> others(connection) == 0);
                return connection;
            }
        };
    }

    private static int others(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select count(*) from pg_stat_activity"
                        + " where datname = current_database() and pid <> pg_backend_pid()")) {
            result.next();
            return result.getInt(1);
        }
    }
}
