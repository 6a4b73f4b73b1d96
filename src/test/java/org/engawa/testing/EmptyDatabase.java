package org.engawa.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** A database in memory with the real schema, in which nothing stands yet. */
public final class EmptyDatabase {
    private static final String DATABASE = "jdbc:h2:mem:empty;DB_CLOSE_DELAY=-1";

    /** To make one takes longer than most tests. */
    private static final EntityManagerFactory FACTORY = factory();

    private static final String SCRIPT = "memFS:empty.sql";
    private static boolean written;

    private EmptyDatabase() {}

    /** Empties it. */
    public static EntityManager open() {
        empty();
        return FACTORY.createEntityManager();
    }

    private static EntityManagerFactory factory() {
        return factory("org.h2.Driver", DATABASE, "engawa");
    }

    /** What is needed to use a database as the program does, but with transactions of one's own. */
    public static EntityManagerFactory factory(String driver, String url, String user) {
        return Persistence.createEntityManagerFactory(
                "engawa",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.jdbc.driver", driver,
                        "jakarta.persistence.jdbc.url", url,
                        "jakarta.persistence.jdbc.user", user,
                        "jakarta.persistence.jdbc.password", user,
                        "eclipselink.target-server", "None",
                        "eclipselink.session-name", url));
    }

    /** The schema is built once and written down; reading that takes a tenth of the time of building it anew. */
    private static synchronized void empty() {
        try (Connection connection = DriverManager.getConnection(DATABASE, "engawa", "engawa");
                Statement statement = connection.createStatement()) {
            statement.execute("drop all objects");
            if (written) {
                statement.execute("runscript from '" + SCRIPT + "'");
            } else {
                migrate(DATABASE, "engawa");
                statement.execute("script to '" + SCRIPT + "'");
                written = true;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Brings the schema of a database up to date. */
    public static void migrate(String url, String user) {
        Flyway.configure()
                .dataSource(url, user, user)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }
}
