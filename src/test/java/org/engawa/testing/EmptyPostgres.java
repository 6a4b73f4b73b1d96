package org.engawa.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.stream.Stream;

/** The same as {@link EmptyDatabase} in a real PostgreSQL, which all tests of this Java machine share. */
public final class EmptyPostgres {
    private static final String DATABASE = "empty";
    private static final PostgresProcess PROCESS = start();

    /** To make one takes longer than most tests. */
    private static final EntityManagerFactory FACTORY =
            EmptyDatabase.factory("org.postgresql.Driver", PROCESS.url(DATABASE), "postgres");

    private EmptyPostgres() {}

    /** Empties it. */
    public static EntityManager open() {
        try (Connection connection = PROCESS.connect(DATABASE);
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema public cascade");
            statement.execute("create schema public");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        EmptyDatabase.migrate(PROCESS.url(DATABASE), "postgres");
        return FACTORY.createEntityManager();
    }

    private static PostgresProcess start() {
        try {
            Path folder = Files.createTempDirectory("empty-postgres");
            PostgresProcess process = PostgresProcess.in(folder);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process, folder)));
            process.create(DATABASE);
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void end(PostgresProcess process, Path folder) {
        process.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
