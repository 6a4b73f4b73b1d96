package org.engawa.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.remark.Saying;
import org.engawa.signoff.Verdict;
import org.engawa.workflow.Actor;
import org.engawa.workflow.AskOutside;
import org.engawa.workflow.EditionKey;
import org.engawa.workflow.News;
import org.engawa.workflow.NoSuchEdition;
import org.engawa.workflow.Opinion;
import org.engawa.workflow.OutsideOpinions;
import org.engawa.workflow.OutsideOpinions.Question;
import org.engawa.workflow.ReadRemarks;
import org.engawa.workflow.Refusal;
import org.engawa.workflow.StopAsking;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Those outside are asked about one text to the letter, and answer once. */
@ExtendWith(ArquillianExtension.class)
class OutsideOpinionsIT extends WorkflowScene {
    private static final Duration WEEK = Duration.ofDays(7);
    private static final String LABORATORY = "Laboratory of Soils";
    private static final String ELSEWHERE = "198.51.100.4";

    @Inject
    AskOutside ask;

    @Inject
    StopAsking stop;

    @Inject
    OutsideOpinions opinions;

    @Inject
    ReadRemarks remarks;

    @Inject
    News news;

    @Test
    void anAnswerIsGivenOnceAndGoesOnRecord() {
        EditionKey key = asked("Asked of a laboratory");
        String token = ask.ask(mwansa, key, "  " + LABORATORY + " ", "ja", WEEK);
        Question question = question(token).orElseThrow();
        assertThat(question.tongue()).isEqualTo("ja");
        assertThat(question.by()).isEqualTo("Mwansa");
        opinions.give(token, ELSEWHERE, question.sheet().mark(), confirmation(""));
        assertThat(question(token)).isEmpty();
        assertThatThrownBy(() -> opinions.give(token, ELSEWHERE, mark(key), confirmation("")))
                .isInstanceOf(NoSuchEdition.class);
        assertThat(opinions.of(aoki, key)).singleElement().satisfies(told -> {
            assertThat(told.asked()).isEqualTo(LABORATORY);
            assertThat(told.verdict()).contains(Verdict.CONFIRMED);
            assertThat(told.present()).isTrue();
            assertThat(told.waiting()).isFalse();
        });
        assertThat(newsroom.record(key)).last().satisfies(entry -> {
            assertThat(entry.act()).isEqualTo("GIVE_OPINION");
            assertThat(entry.actor()).isEqualTo(LABORATORY);
            assertThat(entry.origin()).isEqualTo(ELSEWHERE);
        });
        assertThat(news.unread(mwansa)).anyMatch(notice -> notice.say("en").contains(LABORATORY));
        write(key, "Other words.");
        assertThat(opinions.of(aoki, key))
                .singleElement()
                .satisfies(told -> assertThat(told.present()).isFalse());
    }

    @Test
    void whatIsProposedBecomesRemarksOnThePassages() {
        EditionKey key = asked("With proposals");
        String token = ask.ask(aoki, key, LABORATORY, "en", WEEK);
        Question question = question(token).orElseThrow();
        String passage = question.spots().get(question.spots().size() - 1).name();
        assertThat(refused(() -> opinions.give(
                        token, ELSEWHERE, mark(key), new Opinion(Verdict.CHANGES, new Saying(""), Map.of()))))
                .containsExactly(Refusal.Why.REASON);
        assertThat(refused(() -> opinions.give(
                        token,
                        ELSEWHERE,
                        mark(key),
                        new Opinion(Verdict.CHANGES, new Saying(""), Map.of(passage, new Saying("x".repeat(5000)))))))
                .containsExactly(Refusal.Why.REMARK_LONG);
        opinions.give(
                token,
                ELSEWHERE,
                mark(key),
                new Opinion(Verdict.CHANGES, new Saying("Nearly."), Map.of(passage, new Saying("It was in 2019."))));
        assertThat(remarks.of(mwansa, key).all()).singleElement().satisfies(said -> {
            assertThat(said.by()).isEqualTo(LABORATORY);
            assertThat(said.outside()).isTrue();
            assertThat(said.text()).isEqualTo("It was in 2019.");
            assertThat(said.found().words()).isEqualTo("Second words.");
        });
        assertThat(opinions.of(mwansa, key))
                .singleElement()
                .satisfies(told -> assertThat(told.said()).isEqualTo("Nearly."));
    }

    @Test
    void ofAnotherTextNothingCanBeSaid() {
        EditionKey key = asked("It changed meanwhile");
        String token = ask.ask(mwansa, key, LABORATORY, "en", WEEK);
        String seen = mark(key);
        write(key, "Other words.");
        assertThat(question(token).orElseThrow().changed()).isTrue();
        assertThat(refused(() -> opinions.give(token, ELSEWHERE, seen, confirmation(""))))
                .contains(Refusal.Why.CHANGED);
        assertThat(refused(() -> opinions.give(token, ELSEWHERE, mark(key), confirmation(""))))
                .contains(Refusal.Why.CHANGED);
        assertThat(opinions.of(aoki, key))
                .singleElement()
                .satisfies(told -> assertThat(told.verdict()).isEmpty());
    }

    @Test
    void aLinkEndsWithItsTimeItsMakerThePublicationAndWhenItIsTakenBack() {
        EditionKey key = asked("Asked and not answered");
        String late = ask.ask(aoki, key, LABORATORY, "en", Duration.ofDays(1));
        time.advance(Duration.ofDays(2));
        assertThat(question(late)).isEmpty();
        String takenBack = ask.ask(aoki, key, LABORATORY, "en", WEEK);
        UUID id = opinions.of(aoki, key).get(0).id();
        Actor stranger = newsroom.join("Stranger", "CONTRIBUTOR:nairobi");
        assertThatThrownBy(() -> stop.stop(stranger, key, id)).isInstanceOf(NoSuchEdition.class);
        assertThatThrownBy(() -> opinions.of(stranger, key)).isInstanceOf(NoSuchEdition.class);
        assertThatThrownBy(() -> ask.ask(stranger, key, "Me", "en", WEEK)).isInstanceOf(NoSuchEdition.class);
        assertThat(refused(() -> ask.ask(claire, key, "Me", "en", WEEK))).containsExactly(Refusal.Why.ROLE);
        assertThat(refused(() -> ask.ask(aoki, key, " ", "en", WEEK))).containsExactly(Refusal.Why.ASKED_NOBODY);
        stop.stop(aoki, key, id);
        assertThat(question(takenBack)).isEmpty();
        String byMwansa = ask.ask(mwansa, key, LABORATORY, "en", WEEK);
        String byAoki = ask.ask(aoki, key, LABORATORY, "en", WEEK);
        newsroom.disable(mwansa);
        assertThat(question(byMwansa)).isEmpty();
        newsroom.emergency.publish(newsroom.join("Press", "PRESS_OFFICER:engawa-desk"), key, "At once.");
        assertThat(question(byAoki)).isEmpty();
        assertThatThrownBy(() -> opinions.give(byAoki, ELSEWHERE, mark(key), confirmation("")))
                .isInstanceOf(NoSuchEdition.class);
    }

    private EditionKey asked(String title) {
        EditionKey key = begin(title);
        write(key, "First words.\n\nSecond words.");
        return key;
    }

    private Optional<Question> question(String token) {
        return opinions.open(token, ELSEWHERE);
    }

    private static Opinion confirmation(String said) {
        return new Opinion(Verdict.CONFIRMED, new Saying(said), Map.of());
    }
}
