package org.engawa.story;

import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;

/**
 * A text in which something was found.
 *
 * @param edition id of the edition whose text it is
 * @param story id of the story
 * @param mission key of the mission that owns it
 * @param language BCP 47 tag
 * @param text as it was saved last in its edition
 */
public record FoundText(
        UUID edition,
        UUID story,
        String mission,
        String language,
        EditionState state,
        StoryText text,
        OffsetDateTime savedAt) {
    /** States whose texts are not searched: what was replaced or deleted is no answer. */
    static final Set<EditionState> GONE = Set.of(EditionState.SUPERSEDED, EditionState.DELETED);

    /** Whether it may be an answer at all. */
    public boolean searched() {
        return !GONE.contains(state);
    }
}
