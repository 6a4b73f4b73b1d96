package org.engawa.publication;

import java.util.List;

/**
 * All that readers may know of a story at one position of the log.
 *
 * @param id of the story
 * @param editions its public editions, one a language; empty when nothing of it is public
 * @param withdrawn what was public and was taken back: the whole story, or each language that was withdrawn alone
 * @param change the last entry of the log about it
 */
public record PublishedStory(
        String id, List<PublishedEdition> editions, List<WithdrawnStory> withdrawn, Change change) {
    /** Keeps its own copies of the lists. */
    public PublishedStory {
        editions = List.copyOf(editions);
        withdrawn = List.copyOf(withdrawn);
    }
}
