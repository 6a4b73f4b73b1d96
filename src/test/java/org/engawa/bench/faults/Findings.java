package org.engawa.bench.faults;

import java.io.PrintStream;
import java.util.Locale;

/** What was found in a row: what holds, and what doesn't. */
final class Findings {
    private final PrintStream out;
    private int failed;

    /** @param out where each is told as soon as it is found */
    Findings(PrintStream out) {
        this.out = out;
    }

    /** Notes whether something holds, with its figures. */
    synchronized void check(boolean holds, String about, Object... figures) {
        out.println((holds ? "  ok      " : "  FAILED  ") + String.format(Locale.ROOT, about, figures));
        failed += holds ? 0 : 1;
    }

    /** Notes figures that nothing is expected of. */
    synchronized void note(String about, Object... figures) {
        out.println("          " + String.format(Locale.ROOT, about, figures));
    }

    /** How many things don't hold. */
    synchronized int failed() {
        return failed;
    }
}
