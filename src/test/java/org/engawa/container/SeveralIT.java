package org.engawa.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.engawa.locale.LocalText;
import org.engawa.story.Details;
import org.engawa.story.EditionState;
import org.engawa.workflow.Act;
import org.engawa.workflow.ActOnSeveral;
import org.engawa.workflow.Actor;
import org.engawa.workflow.AskSeveral;
import org.engawa.workflow.EditionKey;
import org.engawa.workflow.Refusal;
import org.engawa.workflow.StartStory;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One act for several editions is to each what it is alone, and what is refused for one leaves the others as they are. */
@ExtendWith(ArquillianExtension.class)
class SeveralIT extends WorkflowScene {
    @Inject
    AskSeveral ask;

    @Inject
    ActOnSeveral several;

    @Test
    void whatIsReadyIsSentAndWhatIsNotIsToldWhy() {
        EditionKey ready = begin("Ready " + UUID.randomUUID());
        write(ready, "Words.");
        EditionKey empty = begin("Empty " + UUID.randomUUID());
        assertThat(why(mwansa, Act.SUBMIT, ready, empty))
                .isEqualTo(Map.of(
                        ready, List.of(), empty, List.of(Refusal.Why.SUMMARY, Refusal.Why.BODY, Refusal.Why.TOPIC)));
        assertThat(newsroom.state(ready)).as("asking does nothing").isEqualTo(EditionState.DRAFT);
        assertThat(act(mwansa, Act.SUBMIT, ready, empty))
                .isEqualTo(Map.of(
                        ready, List.of(), empty, List.of(Refusal.Why.SUMMARY, Refusal.Why.BODY, Refusal.Why.TOPIC)));
        assertThat(newsroom.state(ready)).isEqualTo(EditionState.SUBMITTED);
        assertThat(newsroom.state(empty)).isEqualTo(EditionState.DRAFT);
        assertThat(acts(ready)).containsOnlyOnce("SUBMIT");
        assertThat(acts(empty)).doesNotContain("SUBMIT");
    }

    @Test
    void whatChangedSinceItWasShownIsLeft() {
        EditionKey one = begin("Changes " + UUID.randomUUID());
        write(one, "Words.");
        String seen = mark(one);
        write(one, "Other words.");
        assertThat(outcome(several.act(mwansa, wish(Act.SUBMIT), Map.of(one, seen))))
                .isEqualTo(Map.of(one, List.of(Refusal.Why.CHANGED)));
        assertThat(newsroom.state(one)).isEqualTo(EditionState.DRAFT);
    }

    @Test
    void nobodyApprovesWhatTheyWroteOrWhatNobodyOpened() {
        EditionKey opened = submitted("Opened ");
        newsroom.open.open(aoki, opened);
        clear(aoki, opened);
        EditionKey unopened = submitted("Unopened ");
        clear(aoki, unopened);
        EditionKey unanswered = submitted("Unanswered ");
        newsroom.open.open(aoki, unanswered);
        EditionKey own = newsroom.start.start(
                aoki,
                new StartStory.Beginning(
                        "lusaka",
                        "en",
                        "Own " + UUID.randomUUID(),
                        new Details.Article(LocalText.of("en", "The desk"))));
        newsroom.save.save(aoki, own, writing(newsroom.text(own).title(), "Words."), mark(own), false);
        newsroom.submit.submit(aoki, own, mark(own));
        newsroom.open.open(aoki, own);
        assertThat(why(aoki, Act.APPROVE, unanswered).get(unanswered)).containsOnly(Refusal.Why.CLEARANCE);
        assertThat(act(aoki, Act.APPROVE, opened, unopened, own))
                .isEqualTo(Map.of(
                        opened,
                        List.of(),
                        unopened,
                        List.of(Refusal.Why.UNOPENED),
                        own,
                        List.of(Refusal.Why.FOUR_EYES)));
        assertThat(newsroom.state(opened)).isEqualTo(EditionState.APPROVED);
        assertThat(newsroom.state(unopened)).isEqualTo(EditionState.SUBMITTED);
        assertThat(newsroom.state(own)).isEqualTo(EditionState.SUBMITTED);
    }

    @Test
    void anOriginalComesBeforeItsTranslations() {
        EditionKey english = begin("Two languages " + UUID.randomUUID());
        EditionKey french = french(english);
        newsroom.submit.submit(claire, french, mark(french));
        newsroom.approve.approve(denis, french, mark(french), ALL);
        approve(english);
        assertThat(why(aoki, Act.PUBLISH, french))
                .as("alone it waits for its original")
                .isEqualTo(Map.of(french, List.of(Refusal.Why.ORIGINAL)));
        assertThat(act(aoki, Act.PUBLISH, french, english)).isEqualTo(Map.of(french, List.of(), english, List.of()));
        assertThat(newsroom.state(french)).isEqualTo(EditionState.PUBLISHED);
    }

    @Test
    void oneHourForAllThatAreApprovedAndIsStillToCome() {
        EditionKey one = begin("One hour " + UUID.randomUUID());
        approve(one);
        EditionKey other = submitted("Not approved ");
        assertThat(outcome(several.act(
                        aoki,
                        new ActOnSeveral.Wish(Act.SCHEDULE, Optional.of(now().minusHours(1)), Set.of()),
                        marks(one))))
                .isEqualTo(Map.of(one, List.of(Refusal.Why.PAST)));
        assertThat(outcome(several.act(
                        aoki,
                        new ActOnSeveral.Wish(Act.SCHEDULE, Optional.of(now().plusHours(5)), Set.of()),
                        marks(one, other))))
                .isEqualTo(Map.of(one, List.of(), other, List.of(Refusal.Why.STATE)));
        assertThat(newsroom.state(one)).isEqualTo(EditionState.SCHEDULED);
    }

    @Test
    void whatIsNotThereForAMemberIsNotTold() {
        EditionKey there = begin("Of another mission " + UUID.randomUUID());
        Actor nairobi = newsroom.join("Njeri", "CONTRIBUTOR:nairobi");
        assertThat(act(nairobi, Act.DELETE, there, new EditionKey(UUID.randomUUID(), "en")))
                .isEmpty();
        newsroom.disable(nairobi);
        assertThat(newsroom.state(there)).isEqualTo(EditionState.DRAFT);
        assertThat(act(mwansa, Act.DELETE, there)).isEqualTo(Map.of(there, List.of()));
        assertThat(newsroom.state(there)).isEqualTo(EditionState.DELETED);
    }

    private EditionKey submitted(String title) {
        EditionKey key = begin(title + UUID.randomUUID());
        write(key, "Words.");
        newsroom.submit.submit(mwansa, key, mark(key));
        return key;
    }

    private EditionKey french(EditionKey english) {
        EditionKey french = new EditionKey(english.story(), "fr");
        newsroom.translate.start(claire, french);
        newsroom.save.save(claire, french, writing("Ensemble", "À neuf heures."), mark(french), false);
        return french;
    }

    private Map<EditionKey, List<Refusal.Why>> why(Actor actor, Act act, EditionKey... keys) {
        return outcome(ask.ask(actor, act, List.of(keys), Optional.empty()));
    }

    private Map<EditionKey, List<Refusal.Why>> act(Actor actor, Act act, EditionKey... keys) {
        return outcome(several.act(actor, wish(act), marks(keys)));
    }

    private static ActOnSeveral.Wish wish(Act act) {
        return new ActOnSeveral.Wish(act, Optional.empty(), ALL);
    }

    /** As they are now; of what there is nothing, anything. */
    private Map<EditionKey, String> marks(EditionKey... keys) {
        Map<EditionKey, String> seen = new LinkedHashMap<>();
        for (EditionKey key : keys) {
            seen.put(key, newsroom.there(key) ? mark(key) : "00");
        }
        return seen;
    }

    private static Map<EditionKey, List<Refusal.Why>> outcome(List<AskSeveral.Line> lines) {
        Map<EditionKey, List<Refusal.Why>> outcome = new LinkedHashMap<>();
        lines.forEach(line -> outcome.put(
                line.key(), line.refusals().stream().map(Refusal::why).toList()));
        return outcome;
    }
}
