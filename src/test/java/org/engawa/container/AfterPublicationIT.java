package org.engawa.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.engawa.locale.LocalText;
import org.engawa.publication.Currency;
import org.engawa.story.ChangeWeight;
import org.engawa.story.Staleness;
import org.engawa.story.Withdrawal;
import org.engawa.workflow.Actor;
import org.engawa.workflow.EditionKey;
import org.engawa.workflow.Refusal;
import org.engawa.workflow.Sheet;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Translations, corrections, and what is taken back. */
@ExtendWith(ArquillianExtension.class)
class AfterPublicationIT extends WorkflowScene {
    @Test
    void aTranslationGoesItsOwnWayAndKnowsWhatItFollows() {
        EditionKey english = begin("Water for two countries");
        EditionKey french = new EditionKey(english.story(), "fr");
        approve(english);
        newsroom.publish.publish(aoki, english, mark(english));
        assertThat(refused(() -> newsroom.translate.start(mwansa, french))).containsExactly(Refusal.Why.ROLE);
        newsroom.translate.start(claire, french);
        assertThat(refused(() -> newsroom.translate.start(claire, french))).containsExactly(Refusal.Why.IN_PREPARATION);
        newsroom.save.save(claire, french, writing("De l'eau", "De l'eau pour deux pays."), mark(french), false);
        newsroom.submit.submit(claire, french, mark(french));
        assertThat(refused(() -> newsroom.approve.approve(aoki, french, mark(french), ALL)))
                .containsExactly(Refusal.Why.ROLE);
        newsroom.approve.approve(denis, french, mark(french), ALL);
        newsroom.publish.publish(aoki, french, mark(french));
        await().atMost(PATIENCE).until(() -> published(french).isPresent());

        newsroom.correct.correct(mwansa, english);
        write(english, "A better text.");
        String seen = mark(english);
        newsroom.submit.submit(mwansa, english, seen);
        clear(aoki, english);
        newsroom.approve.approve(aoki, english, seen, ALL);
        assertThat(refused(() -> newsroom.publish.publish(aoki, english, seen))).containsExactly(Refusal.Why.WEIGHT);
        newsroom.weigh.weigh(aoki, english, ChangeWeight.MISLEADING, "A figure has changed.");
        assertThat(newsroom.staleness(french)).isEqualTo(Staleness.CURRENT);
        newsroom.publish.publish(aoki, english, seen);
        assertThat(newsroom.staleness(french)).isEqualTo(Staleness.MISLEADING);
        await().atMost(PATIENCE)
                .until(() -> published(french).orElseThrow().currency().behind() != null);
        assertThat(published(french).orElseThrow().currency().behind().note()).isEqualTo("A figure has changed.");
        assertThat(published(english).orElseThrow().currency().corrections())
                .extracting(Currency.Corrected::note)
                .containsExactly("A figure has changed.");
        await().atMost(PATIENCE)
                .until(() -> published(english).orElseThrow().plainText().equals("A better text."));
        assertThat(published(french).orElseThrow().plainText()).isEqualTo("De l'eau pour deux pays.");
        assertThat(published(english).orElseThrow().facts().updated()).isNotNull();
    }

    @Test
    void aTranslatorSaysThatATranslationStillFits() {
        EditionKey english = begin("Rice that waits");
        EditionKey french = new EditionKey(english.story(), "fr");
        assertThat(refused(() -> newsroom.follow.follow(mwansa, english, ""))).containsExactly(Refusal.Why.LANGUAGE);
        write(english, "Words.");
        newsroom.translate.start(claire, french);
        String first = newsroom.text(english).hash();
        write(english, "Other words.");
        Sheet.Source source = newsroom.sheets.of(claire, french).source().orElseThrow();
        assertThat(source.followed().body()).isEqualTo("Words.");
        assertThat(source.now().body()).isEqualTo("Other words.");
        assertThat(refused(() -> newsroom.follow.follow(claire, french, first))).containsExactly(Refusal.Why.CHANGED);
        assertThat(refused(
                        () -> newsroom.follow.follow(denis, french, source.now().hash())))
                .containsExactly(Refusal.Why.ROLE);
        newsroom.follow.follow(claire, french, source.now().hash());
        assertThat(newsroom.sheets.of(claire, french).source().orElseThrow().followed())
                .isEqualTo(source.now());
        assertThat(acts(french)).containsExactly("TRANSLATE", "FOLLOW");
        assertThat(newsroom.sheets.languages(claire, english.story()))
                .extracting(Sheet.Sibling::language)
                .containsExactly("en", "fr");
    }

    @Test
    void aTranslationIsNotPublicBeforeItsOriginal() {
        EditionKey english = begin("Together at nine");
        EditionKey french = new EditionKey(english.story(), "fr");
        newsroom.translate.start(claire, french);
        newsroom.save.save(claire, french, writing("Ensemble", "À neuf heures."), mark(french), false);
        newsroom.submit.submit(claire, french, mark(french));
        newsroom.approve.approve(denis, french, mark(french), ALL);
        OffsetDateTime nine = now().plusHours(2);
        assertThat(refused(() -> newsroom.schedule.schedule(aoki, french, nine)))
                .containsExactly(Refusal.Why.ORIGINAL);
        approve(english);
        newsroom.schedule.schedule(aoki, english, nine);
        newsroom.schedule.schedule(aoki, french, nine);
        assertThat(refused(() -> newsroom.publish.publish(aoki, french, mark(french))))
                .containsExactly(Refusal.Why.ORIGINAL);
        time.advance(Duration.ofMinutes(121));
        await().atMost(PATIENCE)
                .until(() -> published(english).isPresent() && published(french).isPresent());
    }

    @Test
    void withdrawnIsGoneAndRestoredIsBack() {
        EditionKey english = begin("Withdrawn and restored");
        approve(english);
        newsroom.publish.publish(aoki, english, mark(english));
        await().atMost(PATIENCE).until(() -> published(english).isPresent());
        Withdrawal inError = new Withdrawal(
                LocalDate.now(clock), Withdrawal.Manner.IN_ERROR, LocalText.of("en", "The figure was wrong."), null);
        assertThat(refused(() -> newsroom.withdraw.withdraw(mwansa, english, inError)))
                .containsExactly(Refusal.Why.ROLE);
        Withdrawal replaced =
                new Withdrawal(LocalDate.now(clock), Withdrawal.Manner.REPLACED, LocalText.of("en", "Newer."), null);
        assertThat(refused(() -> newsroom.withdraw.withdraw(aoki, english, replaced)))
                .containsExactly(Refusal.Why.REPLACEMENT);
        newsroom.withdraw.withdraw(aoki, english, inError);
        await().atMost(PATIENCE).until(() -> published(english).isEmpty());
        newsroom.restore.restore(aoki, english);
        await().atMost(PATIENCE).until(() -> published(english).isPresent());
    }

    @Test
    void oneLanguageIsWithdrawnAndRestoredAndTheOthersStay() {
        EditionKey english = begin("One language of two");
        EditionKey french = new EditionKey(english.story(), "fr");
        approve(english);
        newsroom.publish.publish(aoki, english, mark(english));
        newsroom.translate.start(claire, french);
        newsroom.save.save(claire, french, writing("Deux", "Des mots."), mark(french), false);
        newsroom.submit.submit(claire, french, mark(french));
        newsroom.approve.approve(denis, french, mark(french), ALL);
        newsroom.publish.publish(aoki, french, mark(french));
        await().atMost(PATIENCE).until(() -> published(french).isPresent());
        String before = newsroom.mark(english);
        Withdrawal replaced = new Withdrawal(
                LocalDate.now(clock), Withdrawal.Manner.REPLACED, LocalText.of("fr", "Une erreur."), null);
        assertThat(refused(() -> newsroom.withdrawLanguage.withdraw(claire, french, replaced)))
                .containsExactly(Refusal.Why.ROLE);
        assertThat(refused(() -> newsroom.withdrawLanguage.withdraw(aoki, english, replaced)))
                .containsExactly(Refusal.Why.ORIGINAL_STAYS);
        assertThat(refused(() -> newsroom.restoreLanguage.restore(aoki, french)))
                .containsExactly(Refusal.Why.STATE);
        newsroom.withdrawLanguage.withdraw(aoki, french, replaced);
        await().atMost(PATIENCE).until(() -> published(french).isEmpty());
        assertThat(published(english).orElseThrow().languages()).containsExactly("en");
        assertThat(newsroom.mark(english)).isEqualTo(before);
        assertThat(newsroom.facts(english).withdrawal()).isNull();
        assertThat(refused(() -> newsroom.restore.restore(aoki, french))).containsExactly(Refusal.Why.WHOLE_STANDS);

        Withdrawal aged = new Withdrawal(
                LocalDate.now(clock), Withdrawal.Manner.NO_LONGER_CURRENT, LocalText.of("en", "Of last year."), null);
        newsroom.withdraw.withdraw(aoki, english, aged);
        assertThat(refused(() -> newsroom.restoreLanguage.restore(aoki, french)))
                .containsExactly(Refusal.Why.WHOLE_WITHDRAWN);
        await().atMost(PATIENCE)
                .until(() -> published(english).orElseThrow().facts().withdrawal() != null);
        assertThat(published(french)).isEmpty();
        newsroom.restore.restore(aoki, english);
        await().atMost(PATIENCE)
                .until(() -> published(english).orElseThrow().facts().withdrawal() == null);
        assertThat(published(french)).as("it was withdrawn alone before").isEmpty();

        newsroom.restoreLanguage.restore(aoki, french);
        await().atMost(PATIENCE).until(() -> published(french).isPresent());
        assertThat(published(english).orElseThrow().languages()).containsExactlyInAnyOrder("en", "fr");
        assertThat(acts(french)).contains("WITHDRAW_LANGUAGE", "RESTORE_LANGUAGE");
    }

    @Test
    void whatIsPublishedInAnEmergencyStaysMarkedUntilSomebodyLooks() {
        Actor press = newsroom.join("Mori", "PRESS_OFFICER:engawa-desk");
        EditionKey english = begin("An earthquake");
        write(english, "What is known.");
        assertThat(refused(() -> newsroom.emergency.publish(aoki, english, "Now")))
                .containsExactly(Refusal.Why.ROLE);
        Actor both = newsroom.join("Both", "PRESS_OFFICER:engawa-desk", "DESK_OFFICER:engawa-desk");
        EditionKey reviewed = begin("Another earthquake");
        approve(reviewed);
        assertThat(refused(() -> newsroom.emergency.publish(both, reviewed, "Now")))
                .as("it can be published as it is")
                .containsExactly(Refusal.Why.APPROVED);
        newsroom.disable(both);
        newsroom.emergency.publish(press, english, "People are asking now.");
        assertThat(newsroom.unreviewed(english)).isTrue();
        assertThat(refused(() -> newsroom.afterwards.approve(mwansa, english, mark(english), ALL)))
                .containsExactly(Refusal.Why.ROLE);
        clear(aoki, english);
        newsroom.afterwards.approve(aoki, english, mark(english), ALL);
        assertThat(newsroom.unreviewed(english)).isFalse();
    }
}
