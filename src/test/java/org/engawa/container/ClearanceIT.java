package org.engawa.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.engawa.clearance.Finding;
import org.engawa.clearance.Question;
import org.engawa.remark.Saying;
import org.engawa.remark.Spot;
import org.engawa.workflow.Actor;
import org.engawa.workflow.ClearanceAnswer;
import org.engawa.workflow.EditionKey;
import org.engawa.workflow.ReadClearances;
import org.engawa.workflow.ReadClearances.Asked;
import org.engawa.workflow.Refusal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What officers answer for before a text is approved, in the server. */
@ExtendWith(ArquillianExtension.class)
class ClearanceIT extends WorkflowScene {
    private static final String BODY = "A first passage.\n\nA second passage.\n\nA third passage.";

    @Inject
    ReadClearances read;

    private EditionKey sent(String title) {
        EditionKey key = begin(title);
        write(key, BODY);
        newsroom.submit.submit(mwansa, key, mark(key));
        return key;
    }

    private void settle(Actor officer, EditionKey key, Question question, String said, String... about) {
        newsroom.clear.answer(
                officer,
                key,
                mark(key),
                List.of(new ClearanceAnswer(question, Finding.SETTLED, new Saying(said), List.of(about))));
    }

    private String spot(EditionKey key, String words) {
        return read.of(aoki, key).spots().stream()
                .filter(spot -> spot.words().equals(words))
                .map(Spot::name)
                .findFirst()
                .orElseThrow();
    }

    private List<Question> open(EditionKey key) {
        return read.of(aoki, key).questions().stream()
                .filter(Asked::open)
                .map(Asked::question)
                .toList();
    }

    @Test
    void nothingIsApprovedBeforeEverythingIsAnswered() {
        EditionKey key = sent("Water that is asked about");
        assertThat(refused(() -> newsroom.approve.approve(aoki, key, mark(key), ALL)))
                .containsExactly(
                        Refusal.Why.CLEARANCE, Refusal.Why.CLEARANCE, Refusal.Why.CLEARANCE, Refusal.Why.CLEARANCE);
        settle(aoki, key, Question.PLACES, "The desk for the region agreed.");
        assertThat(open(key)).containsExactly(Question.UNPUBLISHED, Question.DUAL_USE, Question.INSTITUTIONS);
        clear(aoki, key);
        assertThat(open(key)).isEmpty();
        newsroom.approve.approve(aoki, key, mark(key), ALL);
        assertThat(acts(key)).containsSubsequence("CLEAR", "CLEAR", "APPROVE");
    }

    @Test
    void aCorrectionAsksAgainOnlyWhatItTouches() {
        EditionKey key = sent("Water that is corrected");
        clear(aoki, key);
        settle(aoki, key, Question.PLACES, "Seen by the desk.", spot(key, "A second passage."));
        settle(aoki, key, Question.INSTITUTIONS, "As on their site.", spot(key, "A third passage."));
        newsroom.approve.approve(aoki, key, mark(key), ALL);
        newsroom.publish.publish(aoki, key, mark(key));
        newsroom.correct.correct(mwansa, key);
        assertThat(open(key)).isEmpty();
        write(key, BODY.replace("third", "last"));
        assertThat(open(key)).containsExactly(Question.UNPUBLISHED, Question.DUAL_USE, Question.INSTITUTIONS);
        Asked institutions = read.of(aoki, key).questions().stream()
                .filter(asked -> asked.question() == Question.INSTITUTIONS)
                .findFirst()
                .orElseThrow();
        assertThat(institutions.answer()).hasValueSatisfying(answer -> {
            assertThat(answer.by()).isEqualTo("Aoki");
            assertThat(answer.said()).isEqualTo("As on their site.");
            assertThat(answer.gone()).containsExactly("A third passage.");
        });
    }

    @Test
    void aPlaceThatIsNamedManyTimesIsKeptOnce() {
        EditionKey key = sent("Water that is named twice");
        String spot = spot(key, "A second passage.");
        String hash = spot.substring(spot.lastIndexOf('-'));
        settle(aoki, key, Question.PLACES, "Seen by the desk.", spot, spot, "passage-70" + hash, "passage-71" + hash);
        Asked places = read.of(aoki, key).questions().stream()
                .filter(asked -> asked.question() == Question.PLACES)
                .findFirst()
                .orElseThrow();
        assertThat(places.answer().orElseThrow().about()).containsExactly("A second passage.");
    }

    @Test
    void whatIsNoAnswerIsRefused() {
        EditionKey key = sent("Water that is not answered for");
        assertThat(refused(() -> newsroom.clear.answer(aoki, key, mark(key), List.of())))
                .containsExactly(Refusal.Why.CLEARANCE_NONE);
        assertThat(refused(() -> settle(aoki, key, Question.PARTNERS, "Nobody asks an article for it.")))
                .containsExactly(Refusal.Why.CLEARANCE_NONE);
        assertThat(refused(() -> settle(aoki, key, Question.PLACES, " ")))
                .containsExactly(Refusal.Why.CLEARANCE_UNSAID);
        assertThat(refused(() -> settle(aoki, key, Question.PLACES, "It is.", "passage-7-0123456789ab")))
                .containsExactly(Refusal.Why.PASSAGE_CHANGED);
        assertThat(refused(() -> newsroom.clear.answer(
                        aoki, key, "another", List.of(ClearanceAnswer.doesNotArise(Question.PLACES)))))
                .containsExactly(Refusal.Why.CHANGED);
        assertThat(refused(() -> settle(mwansa, key, Question.PLACES, "It is.")))
                .containsExactly(Refusal.Why.ROLE);
        assertThat(open(key)).hasSize(4);
    }

    @Test
    void aTranslationIsAskedNothing() {
        EditionKey english = begin("Water in two languages");
        approve(english);
        newsroom.publish.publish(aoki, english, mark(english));
        EditionKey french = new EditionKey(english.story(), "fr");
        newsroom.translate.start(claire, french);
        assertThat(read.of(denis, french).questions()).isEmpty();
    }
}
