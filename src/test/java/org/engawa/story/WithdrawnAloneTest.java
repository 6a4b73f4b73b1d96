package org.engawa.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.engawa.story.Editions.EVENING;

import java.time.LocalDate;
import org.engawa.locale.LocalText;
import org.junit.jupiter.api.Test;

/** A translation is withdrawn while its story stays in other languages. */
class WithdrawnAloneTest {
    private static final Withdrawal WRONG = new Withdrawal(
            LocalDate.of(2026, 11, 27), Withdrawal.Manner.IN_ERROR, LocalText.of("en", "A figure was wrong."), null);

    private final Story story = Editions.story();
    private final Edition english = Editions.published(story.translationOrNew("en"));
    private final Translation spanish = story.translationOrNew("es");
    private final Edition first = Editions.published(spanish);

    @Test
    void theOtherLanguagesAndTheFactsStayAsTheyAre() {
        StoryFacts before = story.facts();
        spanish.withdrawAlone(WRONG, Origin.NEWSROOM);
        assertThat(spanish.live()).isEmpty();
        assertThat(spanish.withdrawn()).containsSame(first);
        assertThat(spanish.withdrawnAlone()).contains(WRONG);
        assertThat(spanish.withdrawalOrigin()).contains(Origin.NEWSROOM);
        assertThat(english.state()).isEqualTo(EditionState.PUBLISHED);
        assertThat(story.facts()).isSameAs(before);
        assertThat(story.standings().get("es").group()).isEqualTo(Standing.Group.WITHDRAWN);
        assertThat(story.standings().get("en").isLive()).isTrue();
    }

    @Test
    void itIsForgottenOnceReadersSeeTheLanguageAgain() {
        spanish.withdrawAlone(WRONG, Origin.NEWSROOM);
        first.publish(EVENING);
        assertThat(spanish.withdrawnAlone()).isEmpty();
        assertThat(spanish.withdrawalOrigin()).isEmpty();
        spanish.withdrawAlone(WRONG, Origin.NEWSROOM);
        Edition second = Editions.in(spanish, EditionState.APPROVED);
        second.publish(EVENING);
        assertThat(spanish.live()).containsSame(second);
        assertThat(first.state()).isEqualTo(EditionState.SUPERSEDED);
        assertThat(spanish.withdrawnAlone()).isEmpty();
    }

    @Test
    void theOriginalIsNotWithdrawnWithoutItsTranslationsNorWhatNobodySees() {
        assertThatIllegalStateException()
                .isThrownBy(() -> story.original().orElseThrow().withdrawAlone(WRONG, Origin.NEWSROOM));
        assertThat(english.state()).isEqualTo(EditionState.PUBLISHED);
        Translation french = story.translationOrNew("fr");
        assertThatIllegalStateException().isThrownBy(() -> french.withdrawAlone(WRONG, Origin.NEWSROOM));
    }

    @Test
    void howItWasDoneCanBeSaidAnew() {
        Withdrawal old = new Withdrawal(WRONG.day(), Withdrawal.Manner.NO_LONGER_CURRENT, WRONG.reason(), null);
        spanish.withdrawAlone(old, Origin.CONTENT);
        spanish.withdrawAlone(WRONG, Origin.CONTENT);
        assertThat(spanish.withdrawnAlone()).contains(WRONG);
    }
}
