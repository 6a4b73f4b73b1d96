package org.engawa.machine;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a machine made of passages. What it did before it failed is there.
 *
 * @param made by passage of the original, its translation
 * @param lost passages of which a code did not come back
 * @param failure why there are no more
 */
public record Drafts(Map<String, String> made, Set<String> lost, Optional<MachineFailure.Why> failure) {
    /** Keeps its own copies, in their order. */
    public Drafts {
        made = new LinkedHashMap<>(made);
        lost = new LinkedHashSet<>(lost);
    }
}
