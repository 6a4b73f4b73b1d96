package org.engawa.container;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.engawa.locale.LocalText;
import org.engawa.story.Details;
import org.engawa.story.Slug;
import org.engawa.story.StoryFacts;
import org.engawa.story.StoryText;
import org.engawa.story.Withdrawal;
import org.engawa.workflow.StoryDraft;

/** A story in English, as an import brings it. */
final class Article {
    private Article() {}

    /**
     * One.
     *
     * @param withdrawal null while it is public
     */
    static StoryDraft draft(String slug, String title, String body, Withdrawal withdrawal) {
        StoryFacts facts = new StoryFacts(
                "engawa-desk",
                OffsetDateTime.parse("2026-01-01T09:00:00+09:00"),
                null,
                List.of("JP"),
                List.of(),
                List.of("space"),
                List.of(),
                null,
                new Details.Article(LocalText.of("en", "A writer")),
                List.of(),
                List.of(),
                null,
                withdrawal);
        return new StoryDraft(new Slug(slug), "en", facts, Map.of("en", new StoryText(title, "A summary", body, null)));
    }
}
