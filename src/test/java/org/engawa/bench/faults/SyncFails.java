package org.engawa.bench.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Whatever the server wants to have on the disk for good can not be written there. */
final class SyncFails implements Fault {
    private final int seconds;

    SyncFails(int seconds) {
        this.seconds = seconds;
    }

    @Override
    public Row row() {
        return new Row(
                "5",
                "every fsync of the server fails (EIO)",
                Duration.ofSeconds(10),
                "(?i)can.t be written|Input/output error");
    }

    @Override
    public void strike(Stage stage, Findings findings) throws Exception {
        Path traced = Files.createTempFile("faults", ".strace");
        Process strace = new ProcessBuilder(
                        "strace",
                        "-f",
                        "-qq",
                        "-o",
                        traced.toString(),
                        "-e",
                        "trace=fsync,fdatasync",
                        "-e",
                        "inject=fsync,fdatasync:error=EIO",
                        "-p",
                        Long.toString(stage.site().pid()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Thread.sleep(seconds * 1_000L);
        strace.destroy();
        strace.waitFor();
        long failures = Files.readAllLines(traced).stream()
                .filter(line -> line.contains("(INJECTED)"))
                .count();
        Files.delete(traced);
        findings.check(failures > 0, "%d calls were made to fail", failures);
    }
}
