package org.engawa.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.engawa.reading.Tale;
import org.engawa.story.Withdrawal;
import org.junit.jupiter.api.Test;

/** Which feeds are made anew when something changes. */
class ChangedFeedsTest {
    private static final String ZAMBIA = "/en/countries/zm/feed.atom";

    private final SampleFeeds feeds = SampleFeeds.of(about("here", "ZM"), about("elsewhere", "MG"));

    private static Tale about(String slug, String country) {
        return Tale.of(slug).about(List.of(country), List.of(), List.of(), List.of());
    }

    @Test
    void aFeedStaysWhenAStoryThatIsNotInItChanges() {
        feeds.change(about("elsewhere", "MG").called("First"));
        byte[] zambia = feeds.get(ZAMBIA).body();
        String all = feeds.text("/en/feed.atom");
        feeds.change(about("elsewhere", "MG").called("Another"));
        assertThat(feeds.get(ZAMBIA).body()).isSameAs(zambia);
        assertThat(feeds.text("/en/feed.atom")).isNotEqualTo(all).contains("Another");
        assertThat(feeds.text("/en/countries/mg/feed.atom")).contains("Another");
    }

    @Test
    void everyFeedTellsThatAStoryWasWithdrawnAndNoLongerWhenItIsBack() {
        assertThat(feeds.text(ZAMBIA)).doesNotContain("deleted-entry");
        feeds.change(about("elsewhere", "MG").withdrawn(Withdrawal.Manner.IN_ERROR, null));
        assertThat(feeds.text(ZAMBIA)).contains("deleted-entry");
        feeds.change(about("elsewhere", "MG"));
        assertThat(feeds.text(ZAMBIA)).doesNotContain("deleted-entry");
    }

    @Test
    void everyFeedTellsInWhichLanguagesThereAreOthers() {
        assertThat(feeds.text(ZAMBIA)).doesNotContain("hreflang=\"ja\"");
        feeds.change(about("elsewhere", "MG").in("en", "ja"));
        assertThat(feeds.text(ZAMBIA)).contains("hreflang=\"ja\"");
        feeds.change(about("elsewhere", "MG"));
        assertThat(feeds.text(ZAMBIA)).doesNotContain("hreflang=\"ja\"");
    }
}
