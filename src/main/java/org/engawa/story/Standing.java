package org.engawa.story;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a story stands in one language.
 *
 * @param readers what readers find
 * @param preparing the state of the edition in preparation, where there is one
 */
public record Standing(Readers readers, Optional<EditionState> preparing) {
    /** In a language in which nothing was begun. */
    public static final Standing NONE = new Standing(Readers.NOTHING, Optional.empty());

    /** What readers find. */
    public enum Readers {
        NOTHING('-'),
        /** A text that is as new as its original. */
        LIVE('L'),
        /** A text of which the original has changed since. */
        BEHIND('B'),
        /** A text of which the original has been corrected since where it was misleading. */
        MISLEADING('M'),
        WITHDRAWN('W');

        private final char letter;

        Readers(char letter) {
            this.letter = letter;
        }

        char letter() {
            return letter;
        }

        private static Readers of(Translation translation) {
            if (translation.live().isPresent()) {
                return switch (translation.staleness()) {
                    case CURRENT -> LIVE;
                    case BEHIND -> BEHIND;
                    case MISLEADING -> MISLEADING;
                };
            }
            return translation.withdrawn().isPresent() ? WITHDRAWN : NOTHING;
        }
    }

    /** In one word; what readers find counts before what is being prepared. */
    public enum Group {
        LIVE,
        BEHIND,
        IN_PROGRESS,
        WITHDRAWN,
        MISSING
    }

    /** Where a story stands in the language of a translation. */
    static Standing of(Translation translation) {
        return new Standing(Readers.of(translation), translation.inPreparation().map(Edition::state));
    }

    /** Whether readers see a text. */
    public boolean isLive() {
        return readers != Readers.NOTHING && readers != Readers.WITHDRAWN;
    }

    /** In one word. */
    public Group group() {
        return switch (readers) {
            case LIVE -> Group.LIVE;
            case BEHIND, MISLEADING -> Group.BEHIND;
            case WITHDRAWN -> preparing.isPresent() ? Group.IN_PROGRESS : Group.WITHDRAWN;
            case NOTHING -> preparing.isPresent() ? Group.IN_PROGRESS : Group.MISSING;
        };
    }

    /** Two letters, as the database keeps it: the first for readers, the second for what is in preparation. */
    String letters() {
        return "" + readers.letter() + preparing.map(Standing::letter).orElse('-');
    }

    /** What was written by {@link #letters}. */
    static Standing ofLetters(String letters) {
        return new Standing(
                Stream.of(Readers.values())
                        .filter(one -> one.letter() == letters.charAt(0))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(letters)),
                Stream.of(EditionState.values())
                        .filter(EditionState::inPreparation)
                        .filter(state -> letter(state) == letters.charAt(1))
                        .findFirst());
    }

    private static char letter(EditionState state) {
        return switch (state) {
            case DRAFT -> 'D';
            case SUBMITTED -> 'S';
            case RETURNED -> 'R';
            case APPROVED -> 'A';
            case SCHEDULED -> 'C';
            case PUBLISHED, SUPERSEDED, WITHDRAWN, DELETED ->
                throw new IllegalArgumentException(state + " is not in preparation");
        };
    }
}
