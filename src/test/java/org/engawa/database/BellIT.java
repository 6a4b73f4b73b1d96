package org.engawa.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.engawa.testing.PostgresProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BellIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    static Path folder;

    private static PostgresProcess postgres;

    private final AtomicInteger woken = new AtomicInteger();
    private final BellListener listener = new BellListener(source(), woken::incrementAndGet);

    @BeforeAll
    static void start() throws SQLException {
        postgres = PostgresProcess.in(folder);
        postgres.create("house");
        postgres.create("neighbour");
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    private static PostgresDataSource source() {
        PostgresDataSource source = new PostgresDataSource();
        source.setUrl(postgres.url("house"));
        source.setUser("postgres");
        source.setPassword("postgres");
        return source;
    }

    /** Until the first look, which makes up for what rang before. */
    private CompletableFuture<Void> listening() {
        int before = woken.get();
        CompletableFuture<Void> listening = CompletableFuture.runAsync(listener::listen);
        await().atMost(PATIENCE).until(() -> woken.get() > before);
        return listening;
    }

    private static void ring(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(BellListener.RING);
        }
    }

    @Test
    void wakesOnceForEachCommitAndForNothingThatIsRolledBack() throws SQLException {
        listening();
        try (Connection writer = postgres.connect("house");
                Connection elsewhere = postgres.connect("neighbour")) {
            ring(elsewhere);
            writer.setAutoCommit(false);
            ring(writer);
            writer.rollback();
            ring(writer);
            ring(writer);
            writer.commit();
            // They come in the order of the commits: with this one, all before it have come.
            ring(writer);
            writer.commit();
        }
        await().atMost(PATIENCE).until(() -> listener.rung() >= 2);
        assertThat(listener.rung()).isEqualTo(2);
        assertThat(woken.get()).isBetween(2, 3);
        listener.stop();
    }

    @Test
    void listensAnewWhenTheLineBroke() throws Exception {
        CompletableFuture<Void> first = listening();
        try (Connection other = postgres.connect("house");
                Statement statement = other.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = 'house'"
                    + " and pid <> pg_backend_pid()");
            first.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            CompletableFuture<Void> second = listening();
            ring(other);
            await().atMost(PATIENCE).until(() -> listener.rung() == 1);
            listener.stop();
            second.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
    }
}
