package org.engawa.bench.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The disk of the log has no byte left for a while, during which there would be something to tell. */
final class LogFull implements Fault {
    private static final int MEGABYTES = 4;

    private final int seconds;

    LogFull(int seconds) {
        this.seconds = seconds;
    }

    @Override
    public Row row() {
        return new Row("6c", "disk of the log full", Duration.ofSeconds(10), "");
    }

    @Override
    public void strike(Stage stage, Findings findings) throws Exception {
        Path place = Files.createDirectories(stage.folder("logs"));
        Path kept = stage.folder("logs-kept");
        try (Disk disk = Disk.mounted(place, MEGABYTES)) {
            stage.launcher().logs(place);
            stage.site().kill();
            stage.serveAgain();
            disk.fill();
            stage.postgres().kill();
            Thread.sleep(seconds * 1_000L);
            stage.postgres().start();
            findings.note(
                    "with a full log the database went and came; everybody saves %d ms after it came",
                    stage.awaitSaved(System.nanoTime(), Duration.ofMinutes(1)));
            disk.free();
            int before = stage.site().log().length();
            stage.postgres().kill();
            Thread.sleep(seconds * 1_000L);
            stage.postgres().start();
            stage.awaitSaved(System.nanoTime(), Duration.ofMinutes(1));
            String said = stage.site().log().substring(before);
            findings.check(
                    said.contains(" WARNING ["),
                    "O6 there is a log again when there is room: %d lines about the database that went once more",
                    said.lines().count());
            stage.launcher().logs(Path.of("target", "it-logs"));
            stage.site().kill();
            Commands.run("cp", "-a", place.toString(), kept.toString());
        }
        // What was told is looked through at the end.
        Commands.run("cp", "-a", kept + "/.", place.toString());
        stage.serveAgain();
    }
}
