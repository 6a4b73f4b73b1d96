package org.engawa.story;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.sql.SQLException;
import org.engawa.testing.EmptyDatabase;
import org.engawa.testing.PostgresProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The same out of a real PostgreSQL. */
class DeletedDraftsIT extends DeletedDraftsTest {
    @TempDir
    static Path folder;

    private static PostgresProcess postgres;

    @BeforeAll
    static void start() throws SQLException {
        postgres = PostgresProcess.in(folder);
        postgres.create("lapsed");
        EmptyDatabase.migrate(postgres.url("lapsed"), "postgres");
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Override
    EntityManager open() {
        return EmptyDatabase.factory("org.postgresql.Driver", postgres.url("lapsed"), "postgres")
                .createEntityManager();
    }
}
