package org.engawa.story;

import java.util.Set;

/**
 * What decides whether a story is there for a member, and nothing else of it.
 *
 * @param mission key of the mission that owns it
 * @param limited whether it exists only for some
 * @param ways how this member came to it, where they did
 */
public record Admission(String mission, boolean limited, Set<Insider.Way> ways) {
    /** Keeps its own copy of the set. */
    public Admission {
        ways = Set.copyOf(ways);
    }

    /** Whether the limit, if there is one, keeps this member out. */
    public boolean shut() {
        return limited && ways.isEmpty();
    }

    /** Whether this member broke the glass, and it is still open to them. */
    public boolean byGlass() {
        return ways.contains(Insider.Way.GLASS);
    }
}
