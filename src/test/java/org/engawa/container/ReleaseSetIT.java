package org.engawa.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.engawa.story.EditionState;
import org.engawa.workflow.EditionKey;
import org.engawa.workflow.News;
import org.engawa.workflow.Refusal;
import org.engawa.workflow.ReleaseApart;
import org.engawa.workflow.ReleaseSets;
import org.engawa.workflow.ReleaseTogether;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Languages that wait for each other become public at one moment, all of them or none. */
@ExtendWith(ArquillianExtension.class)
class ReleaseSetIT extends WorkflowScene {
    @Inject
    ReleaseTogether together;

    @Inject
    ReleaseApart apart;

    @Inject
    ReleaseSets sets;

    @Inject
    News news;

    @Test
    void whoIsLateIsWaitedForAndNamedAndThenAllArePublicAtOnce() {
        EditionKey english = begin("Waits for French " + UUID.randomUUID());
        EditionKey french = french(english);
        OffsetDateTime nine = now().plusHours(2);
        together.release(aoki, english, List.of("fr"), nine);
        assertThat(sets.of(mwansa, english)).hasValueSatisfying(set -> {
            assertThat(set.languages()).containsExactly("en", "fr");
            assertThat(set.late()).containsExactly("en", "fr");
        });
        approve(english);
        assertThat(refused(() -> newsroom.publish.publish(aoki, english, mark(english))))
                .containsExactly(Refusal.Why.IN_SET);
        assertThat(refused(() -> newsroom.schedule.schedule(aoki, english, nine)))
                .containsExactly(Refusal.Why.IN_SET);
        time.advance(Duration.ofMinutes(121));
        await().atMost(PATIENCE).until(() -> acts(english).contains("RELEASE_HELD"));
        sets.release(english.story());
        assertThat(newsroom.state(english)).as("nothing half-happens").isEqualTo(EditionState.APPROVED);
        assertThat(acts(english)).containsOnlyOnce("RELEASE_HELD");
        assertThat(sets.of(aoki, french).orElseThrow().late()).containsExactly("fr");
        assertThat(news.unread(claire))
                .anyMatch(notice -> notice.say("en").contains("the other languages wait for it"));
        newsroom.submit.submit(claire, french, mark(french));
        newsroom.approve.approve(denis, french, mark(french), ALL);
        await().atMost(PATIENCE)
                .until(() -> published(english).isPresent() && published(french).isPresent());
        assertThat(newsroom.story(english)
                        .translation("en")
                        .orElseThrow()
                        .live()
                        .orElseThrow()
                        .publishedAt())
                .isEqualTo(newsroom.story(english)
                        .translation("fr")
                        .orElseThrow()
                        .live()
                        .orElseThrow()
                        .publishedAt());
        assertThat(sets.of(aoki, english)).isEmpty();
    }

    @Test
    void whatIsTakenApartIsPublishedByItself() {
        EditionKey english = begin("Taken apart " + UUID.randomUUID());
        EditionKey french = french(english);
        OffsetDateTime nine = now().plusHours(2);
        assertThat(refused(() -> apart.release(aoki, english))).containsExactly(Refusal.Why.SET_NONE);
        assertThat(refused(() -> together.release(aoki, english, List.of(), nine)))
                .containsExactly(Refusal.Why.SET_SMALL);
        assertThat(refused(() -> together.release(aoki, english, List.of("ar"), nine)))
                .containsExactly(Refusal.Why.SET_LANGUAGE);
        assertThat(refused(() -> together.release(aoki, english, List.of("fr"), now().minusHours(1))))
                .containsExactly(Refusal.Why.PAST);
        assertThat(refused(() -> together.release(mwansa, english, List.of("fr"), nine)))
                .containsExactly(Refusal.Why.ROLE);
        together.release(aoki, french, List.of("en"), nine);
        apart.release(aoki, english);
        assertThat(sets.of(aoki, french)).isEmpty();
        time.advance(Duration.ofMinutes(121));
        sets.release(english.story());
        assertThat(acts(english)).doesNotContain("RELEASE_HELD", "RELEASE");
        approve(english);
        newsroom.publish.publish(aoki, english, mark(english));
        await().atMost(PATIENCE).until(() -> published(english).isPresent());
    }

    @Test
    void whatIsPublicInAnEmergencyIsWaitedForNoLonger() {
        EditionKey english = begin("In a hurry " + UUID.randomUUID());
        EditionKey french = french(english);
        together.release(aoki, english, List.of("fr"), now().plusHours(2));
        write(english, "Words.");
        newsroom.emergency.publish(newsroom.join("Press", "PRESS_OFFICER:engawa-desk"), english, "At once.");
        newsroom.submit.submit(claire, french, mark(french));
        newsroom.approve.approve(denis, french, mark(french), ALL);
        assertThat(sets.of(aoki, french).orElseThrow().late()).isEmpty();
        time.advance(Duration.ofMinutes(121));
        await().atMost(PATIENCE).until(() -> published(french).isPresent());
        assertThat(acts(english)).doesNotContain("RELEASE_HELD");
    }

    @Test
    void whatWaitsForSomebodyIsNotLockedEachSecond() {
        EditionKey english = begin("Held for long " + UUID.randomUUID());
        french(english);
        together.release(aoki, english, List.of("fr"), now().plusHours(2));
        assertThat(sets.due()).doesNotContain(english.story());
        time.advance(Duration.ofMinutes(121));
        await().atMost(PATIENCE).until(() -> acts(english).contains("RELEASE_HELD"));
        assertThat(sets.due()).doesNotContain(english.story());
        apart.release(aoki, english);
    }

    private EditionKey french(EditionKey english) {
        EditionKey french = new EditionKey(english.story(), "fr");
        newsroom.translate.start(claire, french);
        newsroom.save.save(claire, french, writing("Ensemble", "À neuf heures."), mark(french), false);
        return french;
    }
}
