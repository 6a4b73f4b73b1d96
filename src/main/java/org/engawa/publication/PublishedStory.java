package org.engawa.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that readers may know of a story at one position of the log.
 *
 * @param id of the story
 * @param editions its public editions, one a language; empty when nothing of it is public
 * @param withdrawn set when it was public and was taken back
 * @param change the last entry of the log about it
 */
public record PublishedStory(
        String id,
        List<PublishedEdition> editions,
        @Nullable WithdrawnStory withdrawn,
        Change change) {
    /** Keeps its own copy of the list. */
    public PublishedStory {
        editions = List.copyOf(editions);
    }
}
