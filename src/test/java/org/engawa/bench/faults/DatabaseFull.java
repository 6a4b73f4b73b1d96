package org.engawa.bench.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.awaitility.Awaitility;

/** The disk on which the tables of the database are has no byte left for a while; its log of writes is on another. */
final class DatabaseFull implements Fault {
    private static final int MEGABYTES = 64;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final int seconds;

    DatabaseFull(int seconds) {
        this.seconds = seconds;
    }

    @Override
    public Row row() {
        return new Row(
                "6d",
                "disk of the database's tables full",
                Duration.ofSeconds(10),
                "(?i)No space left|could not extend");
    }

    @Override
    public void strike(Stage stage, Findings findings) throws Exception {
        Path place = Files.createDirectories(stage.folder("tables"));
        try (Disk disk = Disk.mounted(place, MEGABYTES)) {
            stage.site().kill();
            stage.administer("create tablespace small location '" + place + "'");
            move(stage, "small");
            stage.serveAgain();
            stage.awaitSaved(System.nanoTime(), PATIENCE);
            disk.fill();
            // Until what is free within the tables is used up.
            Thread.sleep(seconds * 3_000L);
            findings.note(
                    "status says: %s",
                    stage.site()
                            .operate("status", "")
                            .body()
                            .lines()
                            .filter(line -> line.contains("database"))
                            .toList());
            disk.free();
            findings.note("everybody saves %d ms after there was room", stage.awaitSaved(System.nanoTime(), PATIENCE));
            stage.site().kill();
            move(stage, "pg_default");
            stage.administer("drop tablespace small");
        }
        stage.serveAgain();
    }

    /** When nobody is connected any more. */
    private static void move(Stage stage, String tablespace) {
        Awaitility.await("the database is moved")
                .atMost(PATIENCE)
                .ignoreException(SQLException.class)
                .until(() -> {
                    stage.administer("alter database faults set tablespace " + tablespace);
                    return true;
                });
    }
}
