package org.engawa.bench.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was found in a row: what holds, and what doesn't. */
final class Findings {
    private final List<String> lines = new ArrayList<>();
    private int failed;

    /** Notes whether something holds, with its figures. */
    synchronized void check(boolean holds, String about, Object... figures) {
        lines.add((holds ? "  ok      " : "  FAILED  ") + String.format(Locale.ROOT, about, figures));
        failed += holds ? 0 : 1;
    }

    /** Notes figures that nothing is expected of. */
    synchronized void note(String about, Object... figures) {
        lines.add("          " + String.format(Locale.ROOT, about, figures));
    }

    /** How many things don't hold. */
    synchronized int failed() {
        return failed;
    }

    synchronized List<String> lines() {
        return List.copyOf(lines);
    }
}
