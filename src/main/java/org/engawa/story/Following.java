package org.engawa.story;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What an edition of a translation follows, and what has become public of the original since.
 *
 * @param followed the revision of the original that it translates
 * @param since the editions of the original that became public after it and say something else, the oldest first
 */
public record Following(Revision followed, List<Edition> since) {
    /** Keeps its own copy of the list. */
    public Following {
        since = List.copyOf(since);
    }

    /** What an edition follows; nothing when that isn't known, as of an original or of a text that was imported. */
    public static Optional<Following> of(Edition translated) {
        List<Edition> originals = translated
                .translation()
                .story()
                .original()
                .map(Translation::editions)
                .orElse(List.of());
        return originals.stream()
                .flatMap(edition -> edition.revisions().stream())
                .filter(revision ->
                        translated.basedOn().filter(revision.id()::equals).isPresent())
                .findFirst()
                .map(followed -> new Following(followed, since(originals, followed)));
    }

    /** When the text that it follows became public, or where it never did, was written. */
    public OffsetDateTime at() {
        return followed.edition().publishedAt().orElseGet(followed::savedAt);
    }

    /** The newest correction of something misleading since. */
    public Optional<Edition> misleading() {
        return since.stream()
                .filter(edition -> weight(edition) == ChangeWeight.MISLEADING)
                .reduce((first, second) -> second);
    }

    /** How far it is behind. */
    public Staleness staleness() {
        return since.stream()
                .map(edition -> switch (weight(edition)) {
                    case TYPO -> Staleness.CURRENT;
                    case CONTENT -> Staleness.BEHIND;
                    case MISLEADING -> Staleness.MISLEADING;
                })
                .max(Comparator.naturalOrder())
                .orElse(Staleness.CURRENT);
    }

    private static List<Edition> since(List<Edition> originals, Revision followed) {
        return originals.stream()
                .filter(edition -> edition.publishedAt().isPresent())
                .filter(edition -> edition.number() > followed.edition().number())
                .filter(edition -> !edition.current().textHash().equals(followed.textHash()))
                .toList();
    }

    private static ChangeWeight weight(Edition edition) {
        return edition.correction().map(Correction::weight).orElse(ChangeWeight.CONTENT);
    }
}
