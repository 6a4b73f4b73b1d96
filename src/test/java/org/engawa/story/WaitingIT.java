package org.engawa.story;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.engawa.testing.EmptyDatabase;
import org.engawa.testing.PostgresProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The same out of a real PostgreSQL. */
class WaitingIT extends WaitingTest {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    @TempDir
    static Path folder;

    private static PostgresProcess postgres;

    @BeforeAll
    static void start() {
        postgres = PostgresProcess.in(folder);
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Override
    EntityManager open() {
        String name = "waiting" + DATABASES.incrementAndGet();
        try {
            postgres.create(name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        String url = postgres.url(name);
        EmptyDatabase.migrate(url, "postgres");
        return EmptyDatabase.factory("org.postgresql.Driver", url, "postgres").createEntityManager();
    }
}
