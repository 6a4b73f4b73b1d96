package org.engawa.bench.faults;

import java.time.Duration;

/** No new file can be made on the disk of the data folder, though it has room. */
final class NoInodes implements Fault {
    private final int seconds;

    NoInodes(int seconds) {
        this.seconds = seconds;
    }

    @Override
    public Row row() {
        return new Row("31b", "inodes of the data folder exhausted", Duration.ofSeconds(10), "(?i)No space left");
    }

    @Override
    public void strike(Stage stage, Findings findings) throws Exception {
        String used = Commands.run("df", "--output=iused", stage.disk().place().toString())
                .lines()
                .reduce((one, other) -> other)
                .orElseThrow()
                .strip();
        stage.disk().allow(used);
        Thread.sleep(seconds * 1_000L);
        stage.disk().allow("100000");
        findings.note("%s files and folders were there, and none more could be made for %d s", used, seconds);
    }
}
