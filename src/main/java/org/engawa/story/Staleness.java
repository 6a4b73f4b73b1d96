package org.engawa.story;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How far a translation is behind its original, computed from what it follows and never set by hand. */
public enum Staleness {
    /** It follows the text that is public, or one that differs from it by typing errors only. */
    CURRENT,
    /** The original has changed since. */
    BEHIND,
    /** The original has been corrected where it was misleading, so readers of the translation are warned. */
    MISLEADING;

    /** How far an edition of a translation is behind what is public of the original. */
    static Staleness of(Edition translated, Story story) {
        List<Edition> originals = story.original().map(Translation::editions).orElse(List.of());
        Optional<Edition> followed = originals.stream()
                .filter(edition -> edition.revisions().stream()
                        .anyMatch(revision -> translated
                                .basedOn()
                                .filter(revision.id()::equals)
                                .isPresent()))
                .findFirst();
        if (followed.isEmpty()) {
            return CURRENT;
        }
        return originals.stream()
                .filter(edition -> edition.publishedAt().isPresent())
                .filter(edition -> edition.number() > followed.get().number())
                .filter(edition -> !edition.current()
                        .textHash()
                        .equals(followed.get().current().textHash()))
                .map(edition -> of(edition.correction().map(Correction::weight).orElse(ChangeWeight.CONTENT)))
                .max(Comparator.naturalOrder())
                .orElse(CURRENT);
    }

    private static Staleness of(ChangeWeight weight) {
        return switch (weight) {
            case TYPO -> CURRENT;
            case CONTENT -> BEHIND;
            case MISLEADING -> MISLEADING;
        };
    }
}
