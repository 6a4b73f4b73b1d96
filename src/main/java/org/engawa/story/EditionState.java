package org.engawa.story;

import java.util.EnumSet;
import java.util.Set;

/** Where an edition stands, and the one table of the moves that are allowed. */
public enum EditionState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    APPROVED,
    SCHEDULED,
    PUBLISHED,
    SUPERSEDED,
    WITHDRAWN,
    DELETED;

    /** The states that may follow this one. */
    public Set<EditionState> next() {
        return switch (this) {
            case DRAFT, RETURNED -> EnumSet.of(SUBMITTED, PUBLISHED, DELETED);
            case SUBMITTED -> EnumSet.of(DRAFT, RETURNED, APPROVED, PUBLISHED);
            case APPROVED -> EnumSet.of(DRAFT, SCHEDULED, PUBLISHED);
            case SCHEDULED -> EnumSet.of(APPROVED, PUBLISHED);
            case PUBLISHED -> EnumSet.of(SUPERSEDED, WITHDRAWN);
            case WITHDRAWN -> EnumSet.of(PUBLISHED, SUPERSEDED);
            case SUPERSEDED -> EnumSet.noneOf(EditionState.class);
            case DELETED -> EnumSet.of(DRAFT);
        };
    }

    /** Whether readers have not seen it yet. */
    public boolean inPreparation() {
        return switch (this) {
            case DRAFT, SUBMITTED, RETURNED, APPROVED, SCHEDULED -> true;
            case PUBLISHED, SUPERSEDED, WITHDRAWN, DELETED -> false;
        };
    }

    /** Whether it may become the other state. */
    public boolean mayBecome(EditionState other) {
        return next().contains(other);
    }

    /** @throws IllegalStateException when it may not become the other state */
    void demand(EditionState other) {
        if (!mayBecome(other)) {
            throw new IllegalStateException("an edition that is " + this + " may not become " + other);
        }
    }
}
