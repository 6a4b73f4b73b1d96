package org.engawa.bench.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** The server may open no file and no connection more than it has open. Wants {@code prlimit}, of util-linux. */
final class NoHandles implements Fault {
    private final int seconds;

    NoHandles(int seconds) {
        this.seconds = seconds;
    }

    @Override
    public Row row() {
        return new Row("31a", "file handles exhausted", Duration.ofSeconds(10), "(?i)Too many open files");
    }

    @Override
    public void strike(Stage stage, Findings findings) throws Exception {
        Path handles = Path.of("/proc", Long.toString(stage.site().pid()), "fd");
        long before;
        try (Stream<Path> open = Files.list(handles)) {
            before = open.count();
        }
        String was = Commands.run("prlimit", "--pid", pid(stage), "--nofile", "--noheadings", "--output", "SOFT");
        Commands.run("prlimit", "--pid", pid(stage), "--nofile=" + before + ":");
        Thread.sleep(seconds * 1_000L);
        Commands.run("prlimit", "--pid", pid(stage), "--nofile=" + was.strip() + ":");
        findings.note("%d were open, and none was to be had for %d s; %s in all before", before, seconds, was.strip());
    }

    private static String pid(Stage stage) {
        return Long.toString(stage.site().pid());
    }
}
