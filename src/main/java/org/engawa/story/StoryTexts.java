package org.engawa.story;

import java.util.Collection;
import java.util.List;

/** The texts of all editions, to be searched. */
public interface StoryTexts {
    /**
     * Editions whose title, summary or body holds all of these words, the one saved last first. An edition that was deleted or
     * replaced by a newer one is not among them, nor what an edition said before. Wants a transaction.
     *
     * @param missions keys of the missions whose stories are searched, and no others
     * @param words in any case; nothing in them has a meaning of its own
     */
    List<FoundText> find(Collection<String> missions, List<String> words, int most);
}
