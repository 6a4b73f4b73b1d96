package org.engawa.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.engawa.testing.PostgresProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;

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

    /** Of a pool whoever comes next gets the same line, and would be told what they did not ask for. */
    @Test
    void givesTheLineBackDeafAlsoWhenTheWorkFails() throws Exception {
        try (Connection only = source().getConnection();
                Connection writer = postgres.connect("house")) {
            BellListener failing = new BellListener(poolOf(only), () -> {
                throw new IllegalStateException("the work fails");
            });
            assertThatIllegalStateException().isThrownBy(failing::listen);
            ring(writer);
            assertThat(only.isValid((int) PATIENCE.toSeconds())).isTrue();
            assertThat(only.unwrap(PGConnection.class).getNotifications()).isNullOrEmpty();
            try (Statement statement = only.createStatement();
                    ResultSet channels = statement.executeQuery("select pg_listening_channels()")) {
                assertThat(channels.next()).isFalse();
            }
        }
    }

    /** A pool of one connection, which stays open when it is given back. */
    private static DataSource poolOf(Connection only) {
        ClassLoader loader = BellIT.class.getClassLoader();
        Object lent = Proxy.newProxyInstance(
                loader,
                new Class<?>[] {Connection.class},
                (proxy, method, given) -> method.getName().equals("close") ? null : method.invoke(only, given));
        return (DataSource)
                Proxy.newProxyInstance(loader, new Class<?>[] {DataSource.class}, (proxy, method, given) -> lent);
    }
}
