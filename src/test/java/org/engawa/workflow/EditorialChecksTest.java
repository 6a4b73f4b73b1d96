package org.engawa.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.engawa.locale.LocalText;
import org.engawa.story.Details;
import org.engawa.story.PictureFacts;
import org.engawa.story.PictureFacts.Consent;
import org.engawa.story.StoryFacts;
import org.engawa.story.StoryText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditorialChecksTest {
    private static final StoryFacts FACTS = StoryFacts.begin(
            "lusaka",
            "ZM",
            new Details.Article(LocalText.of("en", "The embassy")),
            OffsetDateTime.parse("2026-11-26T12:00:00Z"));

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final LocalText A_LAKE = LocalText.of("en", "A lake");

    private static List<Refusal> check(String title, String summary, String body) {
        return EditorialChecks.of(new StoryText(title, summary, body, null), FACTS, Locale.ENGLISH, false, TODAY);
    }

    private static List<Refusal> body(String body) {
        return check("Title", "Summary", body);
    }

    @Test
    void aWholeTextHasNoFault() {
        assertThat(body("A body.\n\n## A heading\n\n### Another\n\nMore, about [Zambia](country:ZM).\n"))
                .isEmpty();
    }

    @Test
    void everythingThatIsMissingIsNamed() {
        assertThat(check(" ", "", "\n"))
                .extracting(Refusal::why)
                .containsExactly(Refusal.Why.TITLE, Refusal.Why.SUMMARY, Refusal.Why.BODY);
        assertThat(EditorialChecks.of(
                        new StoryText("Title", "Summary", "Body", null), FACTS, Locale.ENGLISH, true, TODAY))
                .extracting(Refusal::why)
                .containsExactly(Refusal.Why.TOPIC);
        StoryFacts exhibit = StoryFacts.begin(
                "lusaka",
                "ZM",
                new Details.Exhibit(null, null, null, Details.Status.SCHEDULED, null, List.of()),
                OffsetDateTime.parse("2026-11-26T12:00:00Z"));
        assertThat(EditorialChecks.of(
                        new StoryText("Title", "Summary", "Body", null), exhibit, Locale.ENGLISH, true, TODAY))
                .extracting(Refusal::why)
                .containsExactly(Refusal.Why.TOPIC, Refusal.Why.VENUE);
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "Lead, 4", "鉛, 2", "ザンビア, 8", "カ゛, 4", "e\u0301, 1", "👩‍🔬, 2", "Ｌｅ, 4", "نهر, 3"})
    void widthIsThatOfWhatReadersSee(String text, int columns) {
        assertThat(EditorialChecks.columns(text)).isEqualTo(columns);
    }

    @Test
    void longTitlesAndSummariesAreToldTheirLength() {
        assertThat(check("a".repeat(70), "b".repeat(200), "Body")).isEmpty();
        assertThat(check("鉛".repeat(35), "鉛".repeat(100), "Body")).isEmpty();
        assertThat(check("a".repeat(71), "鉛".repeat(101), "Body"))
                .containsExactly(
                        Refusal.because(Refusal.Why.TITLE_LONG, "71", "70"),
                        Refusal.because(Refusal.Why.SUMMARY_LONG, "202", "200"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TK", "XXX", "XXXX", "〓", "●●", "要確認", "Lorem ipsum"})
    void placeholdersAreFoundWhereverTheyStand(String mark) {
        Refusal expected = Refusal.because(Refusal.Why.PLACEHOLDER, mark);
        assertThat(body("The yield was " + mark + " tonnes.")).containsExactly(expected);
        assertThat(check(mark + " tonnes", "Summary", "Body")).containsExactly(expected);
        assertThat(check("Title", "About " + mark, "Body")).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TKO in Tokyo", "XX chromosomes", "Kabwe ● Lusaka", "確認しました", "a lorem"})
    void wordsThatOnlyResembleThemPass(String words) {
        assertThat(body(words)).isEmpty();
    }

    @Test
    void markupThatComesOutOtherwiseIsNamedWithItsLine() {
        assertThat(body("One.\n\nTwo [^nowhere] and [three](javascript:alert(1)).\n\n![](other.jpg)\n"))
                .contains(
                        Refusal.because(Refusal.Why.UNKNOWN_CITATION, "3", "nowhere"),
                        Refusal.because(Refusal.Why.PICTURE, "other.jpg"))
                .extracting(Refusal::why)
                .contains(Refusal.Why.REFUSED_LINK);
        assertThat(body("[".repeat(100_000))).extracting(Refusal::why).containsExactly(Refusal.Why.TEXT_COMPLEX);
    }

    @Test
    void headingsGoDownStepByStep() {
        assertThat(body("## One\n\n### Two\n\n## Three\n\n#### Four\n"))
                .containsExactly(Refusal.because(Refusal.Why.HEADING, "Four"));
        assertThat(body("### First\n")).containsExactly(Refusal.because(Refusal.Why.HEADING, "First"));
    }

    private static PictureFacts picture(
            @Nullable String credit, @Nullable LocalText alt, @Nullable LocalDate until, @Nullable Consent consent) {
        return new PictureFacts(
                "lake.jpg", "key", "image/jpeg", 640, 480, credit, "CC BY 4.0", alt, until, consent, null);
    }

    private static List<Refusal> shown(
            PictureFacts picture, @Nullable String cover, String body, Locale language, boolean original) {
        StoryFacts facts = new StoryFacts(
                FACTS.mission(),
                FACTS.published(),
                null,
                List.of("ZM"),
                List.of(),
                List.of("health"),
                List.of(),
                null,
                FACTS.details(),
                List.of(),
                List.of(picture),
                cover,
                null);
        return EditorialChecks.of(new StoryText("Title", "Summary", body, null), facts, language, original, TODAY);
    }

    @Test
    void aPictureIsShownOnlyWhenEverythingAboutItIsSaid() {
        PictureFacts silent = picture(" ", new LocalText(Map.of()), null, null);
        assertThat(shown(silent, null, "![](lake.jpg)", Locale.ENGLISH, true))
                .extracting(Refusal::why)
                .containsExactlyInAnyOrder(
                        Refusal.Why.PICTURE_WORDS, Refusal.Why.PICTURE_RIGHTS, Refusal.Why.PICTURE_CONSENT);
        assertThat(shown(silent, "lake.jpg", "Nothing of it.", Locale.ENGLISH, true))
                .hasSize(3)
                .allMatch(refusal -> refusal.names().equals(List.of("lake.jpg")));
        assertThat(shown(silent, null, "Nothing of it.", Locale.ENGLISH, true)).isEmpty();
        PictureFacts said = picture("A. Photographer", A_LAKE, null, Consent.NOBODY);
        assertThat(shown(said, "lake.jpg", "![](lake.jpg)", Locale.ENGLISH, true))
                .isEmpty();
        assertThat(shown(picture("A", null, null, Consent.GIVEN), "lake.jpg", "![](lake.jpg)", Locale.ENGLISH, true))
                .as("decorative")
                .isEmpty();
    }

    @Test
    void whatAPictureShowsIsSaidInTheLanguageOfTheText() {
        PictureFacts said = picture("A. Photographer", A_LAKE, null, Consent.NOBODY);
        assertThat(shown(said, "lake.jpg", "![](lake.jpg)", Locale.FRENCH, false))
                .containsExactly(Refusal.because(Refusal.Why.PICTURE_WORDS, "lake.jpg"));
        assertThat(shown(said, "lake.jpg", "![Un lac](lake.jpg)", Locale.FRENCH, false))
                .isEmpty();
    }

    @Test
    void whatMayNoLongerBeShownIsNot() {
        PictureFacts today = picture("A", A_LAKE, TODAY, Consent.NOBODY);
        assertThat(shown(today, "lake.jpg", "Text", Locale.ENGLISH, true)).isEmpty();
        PictureFacts ended = picture("A", A_LAKE, TODAY.minusDays(1), Consent.NOBODY);
        assertThat(shown(ended, "lake.jpg", "Text", Locale.ENGLISH, true))
                .containsExactly(Refusal.because(Refusal.Why.PICTURE_ENDED, "lake.jpg", "2026-11-25"));
        assertThat(shown(ended, null, "![Un lac](lake.jpg)", Locale.FRENCH, false))
                .containsExactly(Refusal.because(Refusal.Why.PICTURE_ENDED, "lake.jpg", "2026-11-25"));
    }
}
