package org.engawa.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real PostgreSQL on a folder and a port of its own, which can be stopped and started again. */
public final class PostgresProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Path folder;
    private final int port = Launcher.freePort();
    private EmbeddedPostgres running;

    private PostgresProcess(Path folder) {
        this.folder = folder;
        start();
    }

    /** Starts an empty one. */
    public static PostgresProcess in(Path folder) {
        return new PostgresProcess(folder);
    }

    /** Starts it again with what it had, unless it runs. */
    public void start() {
        if (running != null) {
            return;
        }
        try {
            running = EmbeddedPostgres.builder()
                    .setDataDirectory(folder.resolve("postgres"))
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .setPGStartupWait(PATIENCE)
                    // As operators have it: the library would have it tell of commits that a kill of all its processes
                    // takes back.
                    .setServerConfig("synchronous_commit", "on")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops it; whoever is connected is cut off. */
    public void stop() {
        if (running == null) {
            return;
        }
        try {
            running.close();
            running = null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kills it as the kernel does; what it was doing it does not end. */
    public void kill() throws IOException {
        long postmaster =
                Long.parseLong(Files.readAllLines(folder.resolve("postgres").resolve("postmaster.pid"))
                        .get(0));
        ProcessHandle process = ProcessHandle.of(postmaster).orElseThrow();
        List<ProcessHandle> children = process.descendants().toList();
        Signal.send("KILL", postmaster);
        // They end by themselves; till then it can't be started again.
        children.forEach(child -> child.onExit().orTimeout(1, TimeUnit.MINUTES).join());
        stop();
    }

    /** The JDBC address of a database. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Creates an empty database. */
    public void create(String database) throws SQLException {
        try (Connection connection = connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("create database " + database);
        }
    }

    /** Puts the clock of a database forward, as {@code now()} tells it to whoever connects from now on. */
    public void ahead(String database, Duration by) throws SQLException {
        try (Connection connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute("create or replace function public.now() returns timestamptz language sql as $$"
                    + " select pg_catalog.now() + interval '" + by.toSeconds() + " seconds' $$");
            statement.execute("alter database " + database + " set search_path = public, pg_catalog");
        }
    }

    /** A connection for looking into a database. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "postgres", "postgres");
    }

    /** Lets a site keep its writing side here. */
    public Launcher use(Launcher launcher, String database) {
        return launcher.with("ENGAWA_DB_CLASS", "org.engawa.database.PostgresDataSource")
                .with("ENGAWA_DB_URL", url(database))
                .with("ENGAWA_DB_USER", "postgres")
                .with("ENGAWA_DB_PASSWORD", "postgres");
    }

    @Override
    public void close() {
        stop();
    }
}
