package org.engawa.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.engawa.story.StoryText;
import org.junit.jupiter.api.Test;

class BaseUpdateTest {
    private static final StoryText FOLLOWED = new StoryText("Soil", "Of soil.", "One.\n\nTwo.\n", null);
    private static final StoryText NOW =
            new StoryText("Soil, corrected", "Of lead.", "One.\n\nTwo, corrected.\n", null);

    @Test
    void titleSummaryAndTextAreProposedOneByOne() {
        BaseUpdate update = new BaseUpdate(FOLLOWED, NOW, FOLLOWED);
        assertThat(update.all())
                .extracting(one -> one.part() + " " + one.after() + " " + one.own())
                .containsExactly("TITLE Soil, corrected false", "SUMMARY Of lead. false", "BODY Two, corrected. false");
        assertThat(update.taking(Set.of())).isEqualTo(FOLLOWED);
        assertThat(update.taking(Set.of(0, 1, 2))).isEqualTo(NOW);
        assertThat(update.taking(Set.of(1))).isEqualTo(new StoryText("Soil", "Of lead.", "One.\n\nTwo.\n", null));
        assertThat(update.taking(Set.of(2, 99)))
                .isEqualTo(new StoryText("Soil", "Of soil.", "One.\n\nTwo, corrected.\n", null));
    }

    @Test
    void aLeadOfOnesOwnStays() {
        StoryText own = new StoryText("Soil in Lusaka", "Of soil.", "Here.\n\nOne.\n\nTwo of our own.\n", null);
        BaseUpdate update = new BaseUpdate(FOLLOWED, NOW, own);
        assertThat(update.taking(Set.of(0, 1, 2)))
                .isEqualTo(new StoryText("Soil in Lusaka", "Of lead.", "Here.\n\nOne.\n\nTwo of our own.\n", null));
    }

    @Test
    void nothingIsProposedWhereNothingChanged() {
        assertThat(new BaseUpdate(FOLLOWED, FOLLOWED, NOW).all()).isEmpty();
    }
}
