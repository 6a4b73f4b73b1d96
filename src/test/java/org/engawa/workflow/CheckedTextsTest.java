package org.engawa.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.engawa.locale.LocalText;
import org.engawa.story.Details;
import org.engawa.story.StoryFacts;
import org.engawa.story.StoryText;
import org.junit.jupiter.api.Test;

class CheckedTextsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final StoryText UNTITLED = new StoryText("", "Summary", "Body ![](reef.jpg)", null);

    private final CheckedTexts texts = new CheckedTexts();

    private static StoryFacts facts(String country) {
        return StoryFacts.begin(
                "lusaka",
                country,
                new Details.Article(LocalText.of("en", "The embassy")),
                OffsetDateTime.parse("2026-11-26T12:00:00Z"));
    }

    private List<Refusal> check(StoryText text, StoryFacts facts, Locale language, boolean original, LocalDate day) {
        return texts.of(text, text.hash(), facts, language, original, day);
    }

    @Test
    void theSameTextIsCheckedOnce() {
        List<Refusal> found = check(UNTITLED, facts("ZM"), Locale.ENGLISH, true, TODAY);
        assertThat(found).isEqualTo(EditorialChecks.of(UNTITLED, facts("ZM"), Locale.ENGLISH, true, TODAY));
        assertThat(found).extracting(Refusal::why).contains(Refusal.Why.TITLE, Refusal.Why.PICTURE);
        StoryText again = new StoryText("", "Summary", "Body ![](reef.jpg)", null);
        assertThat(check(again, facts("ZM"), Locale.ENGLISH, true, TODAY)).isSameAs(found);
    }

    @Test
    void whateverChangesIsCheckedAnew() {
        List<Refusal> found = check(UNTITLED, facts("ZM"), Locale.ENGLISH, true, TODAY);
        StoryText titled = new StoryText("Title", "Summary", "Body", null);
        assertThat(check(titled, facts("ZM"), Locale.ENGLISH, true, TODAY))
                .extracting(Refusal::why)
                .doesNotContain(Refusal.Why.TITLE, Refusal.Why.PICTURE);
        assertThat(check(UNTITLED, facts("BR"), Locale.ENGLISH, true, TODAY)).isNotSameAs(found);
        assertThat(check(UNTITLED, facts("ZM"), Locale.FRENCH, true, TODAY)).isNotSameAs(found);
        assertThat(check(UNTITLED, facts("ZM"), Locale.ENGLISH, true, TODAY.plusDays(1)))
                .isNotSameAs(found);
        assertThat(check(UNTITLED, facts("ZM"), Locale.ENGLISH, false, TODAY))
                .extracting(Refusal::why)
                .doesNotContain(Refusal.Why.TOPIC);
    }
}
