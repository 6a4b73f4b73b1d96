package org.engawa.web.newsroom.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.engawa.story.StoryText;
import org.junit.jupiter.api.Test;

class ExcerptTest {
    private static final String LONG = "word ".repeat(100);

    @Test
    void theSummaryIsShownWhenItHoldsWhatWasLookedForOrTheTitleDoes() {
        assertThat(of("Lead", "Of soil.", "Lead.", "LEAD")).isEqualTo("Of soil.");
        assertThat(of("Lead", "Of Soil.", "soil.", "soil")).isEqualTo("Of Soil.");
    }

    @Test
    void otherwiseTheTextIsShownAroundTheWord() {
        assertThat(of("Lead", "Summary.", LONG + "Needle here. " + LONG, "needle"))
                .startsWith("…word word")
                .contains("Needle here.")
                .endsWith("word…")
                .hasSizeLessThan(190);
        assertThat(of("", "", "Short.", "nothing")).isEqualTo("Short.");
    }

    @Test
    void marksOfTheTextAreLeftOut() {
        assertThat(of("", "", "# Head\n\n- *one* and [two](https://example.org/)\n> three", "one"))
                .isEqualTo("Head one and two three");
    }

    @Test
    void languagesWithoutSpacesAreCutBetweenCharacters() {
        assertThat(of("", "", "土壌".repeat(200) + "鉛" + "土壌".repeat(200), "鉛"))
                .contains("鉛")
                .hasSizeLessThan(190);
    }

    private static String of(String title, String summary, String body, String word) {
        return Excerpt.of(new StoryText(title, summary, body, null), List.of(word));
    }
}
