package org.engawa.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.engawa.reading.Tale;
import org.engawa.story.Withdrawal;
import org.junit.jupiter.api.Test;

/** A story leaves the feed of one language and stays in those of others. */
class WithdrawnLanguageTest {
    @Test
    void aLanguageThatWasWithdrawnAloneIsToldToItsOwnReadersOnly() {
        SampleFeeds feeds = SampleFeeds.of(Tale.of("kept").in("en", "ja"));
        feeds.get("/ja/feed.json");
        feeds.change(Tale.of("kept").in("en", "ja").withdrawnIn("ja", Withdrawal.Manner.IN_ERROR, null));
        assertThat(new String(feeds.get("/ja/feed.json").body(), StandardCharsets.UTF_8))
                .contains("\"withdrawn\":[{", "\"instead\":\"https://engawa.example/en/stories/kept\"")
                .doesNotContain("Title of kept in ja");
        assertThat(new String(feeds.get("/en/feed.json").body(), StandardCharsets.UTF_8))
                .contains("Title of kept in en")
                .doesNotContain("\"withdrawn\":[{");
    }
}
