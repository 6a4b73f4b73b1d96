package org.engawa.bench.upgrade;

import java.nio.file.Path;
import org.engawa.testing.Launcher;

/** A version of the program, by the checkout in which it was built. */
record Version(String name, Path checkout) {
    /** The launcher that it has itself. */
    Launcher on(Path data) {
        return Launcher.of(checkout, data);
    }

    @Override
    public String toString() {
        return name;
    }
}
