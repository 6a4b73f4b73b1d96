package org.engawa.source;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one or many files, in the order of finding. Not for use by several threads at once. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    /** Adds one more. */
    public void add(Problem problem) {
        found.add(problem);
    }

    /** Whether nothing is wrong so far. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** All so far, oldest first; a copy. */
    public List<Problem> list() {
        return List.copyOf(found);
    }
}
