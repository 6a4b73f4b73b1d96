package org.engawa.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.engawa.organization.Member;
import org.engawa.testing.EmptyDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How letters stand, as an operator is told. */
class WaitingLettersTest {
    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");

    private EntityManager entities;

    @BeforeEach
    void open() {
        entities = EmptyDatabase.open();
        entities.getTransaction().begin();
    }

    @AfterEach
    void close() {
        entities.getTransaction().rollback();
        entities.close();
    }

    @Test
    void theOneThatWaitsLongestIsTold() {
        Member member = Member.join(
                "linh@example.org", "Linh", "en", ZoneOffset.UTC, OffsetDateTime.ofInstant(NOON, ZoneOffset.UTC));
        entities.persist(member);
        assertThat(at(NOON).oldestDue()).isEmpty();
        at(NOON.plusSeconds(60)).order(member, Letter.Kind.NOTICE);
        at(NOON).order(member, Letter.Kind.NOTICE);
        entities.flush();
        assertThat(at(NOON.minusSeconds(1)).oldestDue()).as("not due yet").isEmpty();
        assertThat(at(NOON.plus(Duration.ofHours(1))).oldestDue().map(OffsetDateTime::toInstant))
                .contains(NOON);
        assertThat(at(NOON).counts()).isEqualTo(Map.of(Letter.State.WAITING, 2L));
    }

    private Letters at(Instant now) {
        return LetterBox.in(entities, Clock.fixed(now, ZoneOffset.UTC));
    }
}
