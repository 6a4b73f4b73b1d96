package org.engawa.workflow;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.engawa.story.Slug;
import org.engawa.story.StoryFacts;
import org.engawa.story.StoryText;
import org.engawa.story.Withdrawal;

/**
 * A whole story as it was written outside the newsroom.
 *
 * @param originalLanguage has a text
 * @param texts by language tag
 * @param withdrawals of translations that are withdrawn alone, by language tag
 */
public record StoryDraft(
        Slug slug,
        String originalLanguage,
        StoryFacts facts,
        Map<String, StoryText> texts,
        Map<String, Withdrawal> withdrawals) {
    /** Keeps the order of the languages. */
    public StoryDraft {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        withdrawals = Map.copyOf(withdrawals);
    }

    /** A story of which no language is withdrawn alone. */
    public StoryDraft(Slug slug, String originalLanguage, StoryFacts facts, Map<String, StoryText> texts) {
        this(slug, originalLanguage, facts, texts, Map.of());
    }
}
