package org.engawa.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.engawa.publication.PublishedEdition;
import org.engawa.reading.Tale;
import org.engawa.story.Withdrawal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links of a text to another story, in feeds whose entries are kept from one to the next. */
class LinksInFeedsTest {
    private static final String LINK = "<p>See <a href=\"story:there\">that</a>.</p>";

    private final SampleFeeds feeds = SampleFeeds.of(
            Tale.of("here").in("en", "ja").saying(LINK), Tale.of("there").in("en", "ja"));

    @ParameterizedTest
    @ValueSource(strings = {"/en/feed.atom", "/en/feed.rss", "/en/feed.json", "/en/topics/environment/feed.atom"})
    void changeWithTheStoryToWhichTheyLead(String address) {
        // Another format made the entry before.
        feeds.text("/en/missions/desk/feed.atom");
        assertThat(feeds.text(address)).contains("/en/stories/there");
        assertThat(feeds.get(address).provenance().orElseThrow().madeFrom(Set.of("story:there")))
                .isTrue();

        feeds.change(Tale.of("there").in("ja"));
        assertThat(feeds.text(address)).contains("/ja/stories/there").doesNotContain("/en/stories/there");

        feeds.change(Tale.of("there").in("en", "ja").withdrawn(Withdrawal.Manner.IN_ERROR, null));
        assertThat(feeds.text(address)).contains("that").doesNotContain("stories/there");

        feeds.change(Tale.of("there").in("en", "ja").withdrawn(Withdrawal.Manner.NO_LONGER_CURRENT, null));
        assertThat(feeds.text(address)).contains("/en/stories/there");

        feeds.change(Tale.of("there").in("ja", "en").withdrawnIn("en", Withdrawal.Manner.NO_LONGER_CURRENT, null));
        assertThat(feeds.text(address)).contains("/ja/stories/there").doesNotContain("/en/stories/there");
    }

    @Test
    void anEntryIsMadeOnceForAllFeedsOfALanguageAndAnewWhenWhatItTellsChanged() {
        // Something else changed with the second stamp, the story to which it leads with the third, and who knows what
        // with the fourth.
        Map<Long, Set<String>> changed = Map.of(1L, Set.of("story:elsewhere"), 2L, Set.of("story:there"));
        KeptEntries entries = new KeptEntries(stamp -> Optional.ofNullable(changed.get(stamp)));
        PublishedEdition here = feeds.catalogue.edition("here", "en").orElseThrow();
        Press first = press("en");
        FeedEntry made = entries.of(first, here, 1);
        Press second = press("en");
        assertThat(entries.of(second, here, 1)).isSameAs(made);
        assertThat(second.tags()).isEqualTo(first.tags()).contains("story:there");
        assertThat(entries.of(press("ja"), here, 1)).isNotSameAs(made);
        assertThat(entries.of(press("en"), here, 2)).isSameAs(made);
        FeedEntry anew = entries.of(press("en"), here, 3);
        assertThat(anew).isNotSameAs(made);
        assertThat(entries.of(press("en"), here, 4)).isNotSameAs(anew);
    }

    private Press press(String language) {
        return new Press(feeds.catalogue, SampleFeeds.THEME, language, Instant.parse("2026-11-21T09:00:00Z"));
    }
}
