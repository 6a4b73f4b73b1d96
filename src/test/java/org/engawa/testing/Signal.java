package org.engawa.testing;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What the kernel tells processes. */
public final class Signal {
    private Signal() {}

    /** Sends one, such as {@code KILL}. */
    public static void send(String name, long process) {
        try {
            int code = new ProcessBuilder("kill", "-" + name, Long.toString(process))
                    .inheritIO()
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IllegalStateException("process " + process + " got no signal " + name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
