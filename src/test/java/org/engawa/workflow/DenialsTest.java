package org.engawa.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.engawa.organization.Member;
import org.engawa.testing.LogLines;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who asks for what is not theirs is told in the log, by nothing but ids. */
class DenialsTest {
    private final LogLines log = LogLines.of(Denials.class);
    private final Member claire = Member.join(
            "claire@example.org", "Claire", "en", ZoneId.of("UTC"), OffsetDateTime.parse("2026-11-26T12:00:00Z"));

    @AfterEach
    void stopListening() {
        log.close();
    }

    @Test
    void aStoryThatIsNotThere() {
        UUID story = UUID.randomUUID();
        assertThatExceptionOfType(NoSuchEdition.class)
                .isThrownBy(() -> Desk.of(claire)
                        .look(
                                new Actor(claire.id(), "192.0.2.1"),
                                new EditionKey(story, "en"),
                                Workplace.Sought.PRESENT));
        assertThat(log.lines())
                .containsExactly(
                        "Member " + claire.id() + " asked for story/" + story + ", which is not there for them");
    }

    @Test
    void anActThatIsRefused() {
        Denials.demand(claire, Act.APPROVE, "story/1/en", List.of());
        assertThat(log.lines()).isEmpty();
        List<Refusal> refusals = List.of(
                Refusal.because(Refusal.Why.ROLE),
                Refusal.because(Refusal.Why.PLACEHOLDER, "secret words"),
                Refusal.because(Refusal.Why.PLACEHOLDER, "other words"));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Denials.demand(claire, Act.APPROVE, "story/1/en", refusals))
                .satisfies(refused -> assertThat(refused.refusals()).isEqualTo(refusals));
        assertThat(log.lines())
                .containsExactly("Member " + claire.id() + " was refused APPROVE of story/1/en: [ROLE, PLACEHOLDER]");
    }
}
