package org.engawa.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.engawa.story.EditionState.APPROVED;
import static org.engawa.story.EditionState.DRAFT;
import static org.engawa.story.EditionState.PUBLISHED;
import static org.engawa.story.EditionState.SCHEDULED;
import static org.engawa.story.EditionState.SUPERSEDED;
import static org.engawa.story.EditionState.WITHDRAWN;
import static org.engawa.story.Editions.EVENING;
import static org.engawa.story.Editions.NOON;
import static org.engawa.story.Editions.TEXT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class EditionTest {
    private final Translation translation = Editions.story().translationOrNew("en");

    @Test
    void editionsAndRevisionsAreNumberedFromOne() {
        Edition first = Editions.in(translation, DRAFT);
        first.save(new StoryText("Title", "Summary", "Second", null), Origin.NEWSROOM, "ken", EVENING);
        first.publish(NOON);
        Edition second = Editions.in(translation, DRAFT);
        assertThat(translation.editions()).containsExactly(first, second);
        assertThat(first.number()).isEqualTo(1);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.current().number()).isEqualTo(1);
        assertThat(first.current().number()).isEqualTo(2);
        assertThat(first.current().text().body()).isEqualTo("Second");
        assertThat(first.current().savedBy()).isEqualTo("ken");
        assertThat(first.current().savedAt()).isEqualTo(EVENING);
        assertThat(first.current().origin()).isEqualTo(Origin.NEWSROOM);
        assertThat(first.current().edition()).isSameAs(first);
        assertThat(first.current().textHash())
                .isEqualTo(first.current().text().hash())
                .isNotEqualTo(second.current().textHash());
        assertThat(first.translation()).isSameAs(translation);
        assertThat(translation.latest()).containsSame(second);
    }

    @Test
    void schedulingSetsTheTimeAndPublishingTakesItAway() {
        Edition edition = Editions.scheduled();
        assertThat(edition.state()).isEqualTo(SCHEDULED);
        assertThat(edition.dueAt()).contains(EVENING);
        assertThat(edition.publishedAt()).isEmpty();
        edition.postpone(EVENING.plusDays(1));
        assertThat(edition.dueAt()).contains(EVENING.plusDays(1));
        edition.publish(EVENING);
        assertThat(edition.state()).isEqualTo(PUBLISHED);
        assertThat(edition.dueAt()).isEmpty();
        assertThat(edition.publishedAt()).contains(EVENING);
    }

    @Test
    void publishingSupersedesTheLiveEdition() {
        Edition first = Editions.published(translation);
        Edition second = Editions.in(translation, APPROVED);
        assertThat(translation.live()).containsSame(first);
        second.publish(EVENING);
        assertThat(first.state()).isEqualTo(SUPERSEDED);
        assertThat(first.publishedAt()).contains(NOON);
        assertThat(translation.live()).containsSame(second);
        assertThat(translation.withdrawn()).isEmpty();
    }

    @Test
    void publishingOverAWithdrawnEditionSupersedesIt() {
        Edition first = Editions.withdrawn(translation);
        assertThat(translation.live()).isEmpty();
        assertThat(translation.withdrawn()).containsSame(first);
        Edition second = Editions.published(translation);
        assertThat(first.state()).isEqualTo(SUPERSEDED);
        assertThat(translation.live()).containsSame(second);
        assertThat(translation.withdrawn()).isEmpty();
    }

    @Test
    void aWithdrawnEditionIsRestored() {
        Edition edition = Editions.withdrawn(translation);
        edition.publish(EVENING);
        assertThat(edition.state()).isEqualTo(PUBLISHED);
        assertThat(edition.publishedAt()).contains(EVENING);
    }

    @Test
    void atMostOneIsLiveWhateverHappens() {
        for (int round = 0; round < 4; round++) {
            Editions.published(translation);
            if (round % 2 == 1) {
                translation.live().orElseThrow().withdraw();
            }
            assertThat(translation.editions())
                    .filteredOn(edition -> List.of(PUBLISHED, WITHDRAWN).contains(edition.state()))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "APPROVED")
    void onlyApprovedEditionsAreScheduled(EditionState state) {
        Edition edition = Editions.in(state);
        assertThatIllegalStateException().isThrownBy(() -> edition.schedule(EVENING, null));
        assertThat(edition.state()).isEqualTo(state);
        assertThat(edition.dueAt()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SCHEDULED")
    void onlyScheduledEditionsArePostponed(EditionState state) {
        Edition edition = Editions.in(state);
        assertThatIllegalStateException().isThrownBy(() -> edition.postpone(EVENING));
        assertThat(edition.dueAt()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "PUBLISHED")
    void onlyPublishedEditionsAreWithdrawn(EditionState state) {
        Edition edition = Editions.in(state);
        assertThatIllegalStateException().isThrownBy(edition::withdraw);
        assertThat(edition.state()).isEqualTo(state);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"PUBLISHED", "SUPERSEDED", "DELETED"})
    void allOthersArePublished(EditionState state) {
        Edition edition = Editions.in(state);
        edition.publish(EVENING);
        assertThat(edition.state()).isEqualTo(PUBLISHED);
    }

    @Test
    void whatIsLiveIsNotPublishedAgain() {
        Edition live = Editions.published(translation);
        assertThatIllegalStateException().isThrownBy(() -> live.publish(EVENING));
        assertThat(live.publishedAt()).contains(NOON);
    }

    @Test
    void aRefusedPublicationLeavesTheLiveEditionLive() {
        Edition superseded = Editions.published(translation);
        Edition live = Editions.published(translation);
        assertThatIllegalStateException().isThrownBy(() -> superseded.publish(EVENING));
        assertThat(superseded.state()).isEqualTo(SUPERSEDED);
        assertThat(translation.live()).containsSame(live);
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "SUBMITTED", "RETURNED", "APPROVED", "SCHEDULED"})
    void atMostOneIsInPreparation(EditionState state) {
        Editions.published(translation);
        Edition inPreparation = Editions.in(translation, state);
        assertThatIllegalStateException().isThrownBy(() -> Editions.in(translation, DRAFT));
        assertThat(translation.latest()).containsSame(inPreparation);
    }

    @ParameterizedTest
    @EnumSource(names = {"PUBLISHED", "SUPERSEDED", "WITHDRAWN"})
    void whatWasPublicIsNeverRewritten(EditionState state) {
        Edition edition = Editions.in(state);
        assertThatIllegalStateException().isThrownBy(() -> edition.save(TEXT, Origin.NEWSROOM, "ken", EVENING));
        assertThat(edition.current().number()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void oneLanguageNeverTouchesAnother(EditionState state) {
        Story story = Editions.story();
        Edition japanese = Editions.published(story.translationOrNew("ja"));
        Edition english = Editions.in(story.translationOrNew("en"), state);
        if (state.mayBecome(PUBLISHED)) {
            english.publish(EVENING);
            english.withdraw();
        }
        assertThat(japanese.state()).isEqualTo(PUBLISHED);
        assertThat(japanese.publishedAt()).contains(NOON);
        assertThat(story.translation("ja").orElseThrow().editions()).containsExactly(japanese);
    }

    /** A translation is begun before the original is public, and cites and shows what that will. */
    @Test
    void aTranslationHasTheFactsThatItWillBeReadWith() {
        Story story = Editions.story();
        Translation original = story.translationOrNew("en");
        Edition draft = Editions.in(original, DRAFT);
        Edition french = Editions.in(story.translationOrNew("fr"), DRAFT);
        assertThat(french.facts()).isEqualTo(story.facts());
        StoryFacts cited = Editions.facts("desk").illustrated(List.of(), "lake.jpg");
        draft.save(new Writing(TEXT, cited), new Author(java.util.UUID.randomUUID(), "ken"), false, EVENING);
        assertThat(french.facts()).isEqualTo(cited);
        draft.publish(NOON);
        Edition correction = Editions.in(original, DRAFT);
        correction.save(
                new Writing(TEXT, Editions.facts("desk")),
                new Author(java.util.UUID.randomUUID(), "ken"),
                false,
                EVENING);
        assertThat(french.facts()).as("what is public counts again").isEqualTo(story.facts());
    }
}
