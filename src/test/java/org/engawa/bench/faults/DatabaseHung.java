package org.engawa.bench.faults;

import java.time.Duration;
import java.util.List;
import org.engawa.testing.Signal;

/** The processes of PostgreSQL that work for the site stop in the middle of everything. */
final class DatabaseHung implements Fault {
    private final int seconds;

    DatabaseHung(int seconds) {
        this.seconds = seconds;
    }

    @Override
    public Row row() {
        return new Row(
                "9b",
                "database hung (SIGSTOP of its processes)",
                Duration.ofSeconds(35),
                "(?i)does not answer|timed out|In-use connections");
    }

    @Override
    public void strike(Stage stage, Findings findings) throws Exception {
        List<Long> stopped = stage.backends();
        stopped.forEach(process -> Signal.send("STOP", process));
        Thread.sleep(seconds * 1_000L);
        findings.note("%d processes were stopped for %d s", stopped.size(), seconds);
        for (long process : stopped) {
            if (ProcessHandle.of(process).isPresent()) {
                Signal.send("CONT", process);
            }
        }
    }
}
