package org.engawa.bench.faults;

import java.time.Duration;
import org.engawa.bench.SignedIn;

/** The disk of the data folder has no byte left for a while. */
final class DiskFull implements Fault {
    private final int seconds;
    private int times;

    DiskFull(int seconds) {
        this.seconds = seconds;
    }

    @Override
    public Row row() {
        return new Row("6", "disk of the data folder full", Duration.ofSeconds(10), "(?i)No space left");
    }

    @Override
    public void strike(Stage stage, Findings findings) throws Exception {
        Guest guest = new Guest(stage);
        // Another each time: of one that is there already nothing is written.
        byte[] picture = Guest.noise(600, ++times);
        stage.disk().fill();
        Thread.sleep(seconds * 1_000L);
        findings.check(stage.metric("engawa_disk_free_bytes") == 0, "O6 metrics say that the disk is full");
        SignedIn.Answer refused = guest.upload(picture);
        findings.check(
                refused.status() == 507 && refused.body().contains("said"),
                "a picture that is sent: %d %s",
                refused.status(),
                refused.body());
        stage.disk().free();
        SignedIn.Answer taken = guest.upload(picture);
        findings.check(taken.status() == 200 && guest.has(taken), "sent again when there is room: %d", taken.status());
    }
}
