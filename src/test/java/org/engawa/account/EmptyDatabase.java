package org.engawa.account;

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
final class EmptyDatabase {
    private static final String DATABASE = "jdbc:h2:mem:account;DB_CLOSE_DELAY=-1";

    /** To make one takes longer than most tests. */
    private static final EntityManagerFactory FACTORY = factory();

    private EmptyDatabase() {}

    /** Empties it. */
    static EntityManager open() {
        empty();
        return FACTORY.createEntityManager();
    }

    private static EntityManagerFactory factory() {
        return Persistence.createEntityManagerFactory(
                "engawa",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.jdbc.driver", "org.h2.Driver",
                        "jakarta.persistence.jdbc.url", DATABASE,
                        "jakarta.persistence.jdbc.user", "engawa",
                        "jakarta.persistence.jdbc.password", "engawa",
                        "eclipselink.target-server", "None"));
    }

    private static void empty() {
        try (Connection connection = DriverManager.getConnection(DATABASE, "engawa", "engawa");
                Statement statement = connection.createStatement()) {
            statement.execute("drop all objects");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        Flyway.configure()
                .dataSource(DATABASE, "engawa", "engawa")
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }
}
