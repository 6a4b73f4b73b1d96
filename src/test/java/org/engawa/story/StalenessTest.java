package org.engawa.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engawa.story.Editions.EVENING;
import static org.engawa.story.Editions.NOON;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StalenessTest {
    private static final Author LINH = new Author(UUID.randomUUID(), "Linh");

    private final Story story = Editions.story();
    private final Translation english = story.translationOrNew("en");
    private final Translation japanese = story.translationOrNew("ja");

    @BeforeEach
    void bothArePublic() {
        Edition original = english.begin(writing("One"), LINH, NOON);
        original.publish(NOON);
        Edition translation = japanese.begin(writing("一"), LINH, NOON);
        translation.follow(original.current().id());
        translation.publish(NOON);
    }

    @Test
    void aTranslationOfWhatIsPublicIsCurrent() {
        assertThat(japanese.staleness()).isEqualTo(Staleness.CURRENT);
        assertThat(english.staleness()).isEqualTo(Staleness.CURRENT);
    }

    @Test
    void draftsMakeNothingStale() {
        Edition draft = english.begin(writing("Two"), LINH, EVENING);
        draft.weigh(new Correction(ChangeWeight.MISLEADING, "A figure"));
        assertThat(japanese.staleness()).isEqualTo(Staleness.CURRENT);
        draft.submit(UUID.randomUUID());
        draft.approve(UUID.randomUUID());
        draft.schedule(EVENING, UUID.randomUUID());
        assertThat(japanese.staleness()).isEqualTo(Staleness.CURRENT);
    }

    @ParameterizedTest
    @CsvSource({"TYPO, CURRENT", "CONTENT, BEHIND", "MISLEADING, MISLEADING"})
    void whoeverPublishesAChangeSaysHowMuchItMatters(ChangeWeight weight, Staleness staleness) {
        correct("Two", weight);
        assertThat(japanese.staleness()).isEqualTo(staleness);
    }

    @Test
    void theWeightiestChangeSinceCounts() {
        correct("Two", ChangeWeight.MISLEADING);
        correct("Three", ChangeWeight.TYPO);
        assertThat(japanese.staleness()).isEqualTo(Staleness.MISLEADING);
    }

    @Test
    void aCorrectionThatBringsTheOldTextBackCountsForNothing() {
        correct("One", ChangeWeight.MISLEADING);
        assertThat(japanese.staleness()).isEqualTo(Staleness.CURRENT);
    }

    @Test
    void atranslationThatFollowsTheNewTextIsCurrentAgain() {
        Edition corrected = correct("Two", ChangeWeight.CONTENT);
        Edition second = japanese.begin(writing("二"), LINH, EVENING);
        second.follow(corrected.current().id());
        assertThat(japanese.staleness()).isEqualTo(Staleness.BEHIND);
        second.publish(EVENING);
        assertThat(japanese.staleness()).isEqualTo(Staleness.CURRENT);
    }

    @Test
    void whatWasImportedFollowsNothingKnown() {
        Translation french = story.translationOrNew("fr");
        Editions.published(french);
        correct("Two", ChangeWeight.MISLEADING);
        assertThat(french.staleness()).isEqualTo(Staleness.CURRENT);
    }

    private Edition correct(String body, ChangeWeight weight) {
        Edition edition = english.begin(writing(body), LINH, EVENING);
        edition.weigh(new Correction(weight, null));
        edition.publish(EVENING);
        return edition;
    }

    private static Writing writing(String body) {
        return new Writing(new StoryText("Title", "Summary", body, null), null);
    }
}
