package org.engawa.audit;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done.
 *
 * @param member who did it; null for the program itself or the operator
 * @param actor name of who did it, as it was then
 * @param origin network address, or where else it came from
 * @param act what was done, in a word
 * @param subject what it was done to: `story/{id}/{language}`, `member/{id}`
 * @param detail more about it by name, such as the state before and after; in the order of names
 */
public record Deed(
        @Nullable UUID member, String actor, String origin, String act, String subject, Map<String, String> detail) {
    /** Keeps its own copy of the details, sorted. */
    public Deed {
        detail = java.util.Collections.unmodifiableMap(new TreeMap<>(detail));
    }
}
