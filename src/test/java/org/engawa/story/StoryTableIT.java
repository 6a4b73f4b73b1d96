package org.engawa.story;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.sql.SQLException;
import org.engawa.testing.EmptyDatabase;
import org.engawa.testing.PostgresProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;

/** The same out of a real PostgreSQL. */
class StoryTableIT extends StoryTableTest {
    @TempDir
    static Path folder;

    private PostgresProcess postgres;

    @Override
    EntityManager open() {
        postgres = PostgresProcess.in(folder);
        try {
            postgres.create("stories");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        String url = postgres.url("stories");
        EmptyDatabase.migrate(url, "postgres");
        return EmptyDatabase.factory("org.postgresql.Driver", url, "postgres").createEntityManager();
    }

    @Override
    @AfterAll
    void empty() {
        super.empty();
        postgres.close();
    }
}
