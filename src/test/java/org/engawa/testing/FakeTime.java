package org.engawa.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** A clock of a server that is not that of the machine, by libfaketime. */
public final class FakeTime {
    private FakeTime() {}

    /** The launcher of a server whose clock is ahead of the machine's by so much, or behind it. */
    public static Launcher ahead(Launcher launcher, Duration by) throws IOException {
        return launcher.with("LD_PRELOAD", library().toString())
                .with("FAKETIME", (by.isNegative() ? "" : "+") + by.toSeconds())
                .with("FAKETIME_DONT_FAKE_MONOTONIC", "1")
                // Else threads that wait for a while wait for nothing.
                .with("FAKETIME_FORCE_MONOTONIC_FIX", "0")
                // The class archive of the server goes by the times of its files.
                .with("NO_FAKE_STAT", "1");
    }

    private static Path library() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("/usr/lib"))) {
            return folders.map(folder -> folder.resolve("faketime/libfaketimeMT.so.1"))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("libfaketime is not installed; run deploy/test"));
        }
    }
}
