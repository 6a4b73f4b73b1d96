package org.engawa.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.engawa.reading.Samples;
import org.engawa.reading.Tale;
import org.engawa.story.PictureFacts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndedPicturesTest {
    @ParameterizedTest
    @ValueSource(strings = {"atom", "rss", "json"})
    void aPictureGoesWithItsLicence(String format) {
        PictureFacts lasting = Samples.photograph("lagoon.jpg", "k1", Samples.names("A lagoon"));
        PictureFacts picture = new PictureFacts(
                lasting.file(),
                lasting.key(),
                lasting.type(),
                lasting.width(),
                lasting.height(),
                lasting.credit(),
                lasting.licence(),
                lasting.alt(),
                LocalDate.of(2026, 11, 21),
                null,
                null);
        SampleFeeds feeds = SampleFeeds.of(Tale.of("told")
                .showing(picture, true)
                .saying("<figure><img src=\"picture:lagoon.jpg\" alt=\"\" /></figure><p>Words.</p>"));
        feeds.at("2026-11-21T14:59:59Z");
        assertThat(feeds.text("/en/feed." + format)).contains("/pictures/k1");
        feeds.at("2026-11-21T15:00:00Z");
        assertThat(feeds.text("/en/feed." + format)).contains("Words.").doesNotContain("k1", "A lagoon");
    }
}
