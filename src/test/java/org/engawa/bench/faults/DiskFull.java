package org.engawa.bench.faults;

import java.time.Duration;

/** The disk of the data folder has no byte left for a while. */
final class DiskFull implements Fault {
    private final int seconds;

    DiskFull(int seconds) {
        this.seconds = seconds;
    }

    @Override
    public Row row() {
        return new Row("6", "disk of the data folder full", Duration.ofSeconds(10), "(?i)No space left");
    }

    @Override
    public void strike(Stage stage, Findings findings) throws Exception {
        stage.disk().fill();
        Thread.sleep(seconds * 1_000L);
        findings.check(stage.metric("engawa_disk_free_bytes") == 0, "O6 metrics say that the disk is full");
        stage.disk().free();
    }
}
