package org.engawa.story;

import java.util.List;
import java.util.Map;

/** Stories and the languages in which they stand, without their texts. Every method wants a transaction. */
public interface StoryTable {
    /** Some of the stories, the newest first. */
    List<StoryLine> lines(StoryFilter filter, int first, int most);

    /** How many stories there are, by where they stand in all their languages. */
    Map<Map<String, Standing>, Long> counts(StoryFilter filter);
}
