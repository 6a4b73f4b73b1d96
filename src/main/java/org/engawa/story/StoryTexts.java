package org.engawa.story;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The texts of all editions, to be searched. Every method wants a transaction. */
public interface StoryTexts {
    /**
     * Editions whose title, summary or body holds all of these words, the one saved last first. An edition that was deleted or
     * replaced by a newer one is not among them, nor what an edition said before. Every text is read for it.
     *
     * @param sight the stories that are searched, and no others
     * @param words in any case; nothing in them has a meaning of its own
     */
    List<FoundText> find(Sight sight, List<String> words, int most);

    /** The texts of these editions of any mission and in any state, the one saved last first. */
    List<FoundText> of(Collection<UUID> editions);

    /**
     * What was saved at this time or later, by the clocks of those who saved it. Editions that were replaced are left out, since
     * they never are an answer again; those that were deleted are not, since they may be brought back.
     */
    List<SavedText> savedSince(OffsetDateTime time);
}
