package org.engawa.workflow;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.engawa.story.Slug;
import org.engawa.story.StoryFacts;
import org.engawa.story.StoryText;

/**
 * A whole story as it was written outside the newsroom.
 *
 * @param originalLanguage has a text
 * @param texts by language tag
 */
public record StoryDraft(Slug slug, String originalLanguage, StoryFacts facts, Map<String, StoryText> texts) {
    /** Keeps the order of the languages. */
    public StoryDraft {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }
}
