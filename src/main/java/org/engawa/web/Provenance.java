package org.engawa.web;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an answer was made from.
 *
 * @param tags see {@link org.engawa.catalogue.Tags}
 * @param until when it becomes wrong by the passing of time alone, in milliseconds since 1970
 * @param hash SHA-256 in hexadecimal of its bytes without any encoding; null where nobody has reckoned it
 */
public record Provenance(
        Set<String> tags, long until, @Nullable String hash) {
    /** Of an answer whose bytes nobody has reckoned a hash of. */
    public Provenance(Set<String> tags, long until) {
        this(tags, until, null);
    }

    /** Keeps its own copy. */
    public Provenance {
        tags = Set.copyOf(tags);
    }

    /**
     * Of what becomes wrong by the passing of time alone at a moment, if at any.
     *
     * @param end exact to the millisecond
     */
    public static Provenance of(Set<String> tags, Optional<Instant> end) {
        return new Provenance(tags, end.map(Instant::toEpochMilli).orElse(Long.MAX_VALUE));
    }

    /** Of what is the same as long as it is there. */
    public static Provenance lasting() {
        return new Provenance(Set.of(), Long.MAX_VALUE);
    }

    /** When it becomes wrong by the passing of time alone. */
    public Optional<Instant> end() {
        return until == Long.MAX_VALUE ? Optional.empty() : Optional.of(Instant.ofEpochMilli(until));
    }

    /** Whether it still says what is true at this moment, in milliseconds since 1970. */
    public boolean holds(long now) {
        return now < until;
    }

    /** Whether it was made from any of this. */
    public boolean madeFrom(Set<String> changed) {
        return !Collections.disjoint(tags, changed);
    }
}
