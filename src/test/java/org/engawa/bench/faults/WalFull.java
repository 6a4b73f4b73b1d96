package org.engawa.bench.faults;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** The disk on which PostgreSQL writes what was changed first has no byte left, whereupon it ends, and is started again when there is room. */
final class WalFull implements Fault {
    /** A few of its files, each of 16 MB. */
    private static final int MEGABYTES = 100;

    private static final int SWITCHES = 12;

    private final int seconds;

    WalFull(int seconds) {
        this.seconds = seconds;
    }

    @Override
    public Row row() {
        return new Row("6e", "disk of the database's log of writes full", Duration.ofSeconds(10), "(?i)database");
    }

    @Override
    public void strike(Stage stage, Findings findings) throws Exception {
        Path place = stage.folder("postgres").resolve("pg_wal");
        Path kept = stage.folder("pg_wal");
        stage.postgres().stop();
        Commands.run("cp", "-a", place.toString(), kept.toString());
        try (Disk disk = Disk.mounted(place, MEGABYTES)) {
            Commands.run("cp", "-a", kept + "/.", place.toString());
            stage.postgres().start();
            stage.awaitSaved(System.nanoTime(), Duration.ofMinutes(1));
            disk.fill();
            findings.note("PostgreSQL ended: %s", isDriven(stage));
            Thread.sleep(seconds * 1_000L);
            findings.check(stage.saysThatTheDatabaseIsAway(), "O6 status and metrics say that the database is away");
            disk.free();
            stage.postgres().stop();
            stage.postgres().start();
            findings.note(
                    "everybody saves %d ms after it was started again",
                    stage.awaitSaved(System.nanoTime(), Duration.ofMinutes(1)));
            stage.postgres().stop();
            Commands.run("rm", "-rf", kept.toString());
            Commands.run("cp", "-a", place.toString(), kept.toString());
        }
        Commands.run("cp", "-a", kept + "/.", place.toString());
        stage.postgres().start();
    }

    /** Lets it begin new files until it can't. */
    private static boolean isDriven(Stage stage) throws InterruptedException {
        for (int time = 0; time < SWITCHES; time++) {
            try (Connection connection = stage.connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("create table if not exists filling (x int)");
                statement.execute("select pg_switch_wal()");
                Thread.sleep(100);
            } catch (SQLException e) {
                return true;
            }
        }
        return false;
    }
}
