package org.engawa.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.engawa.testing.EmptyDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A node whose clock is wrong. */
class ReleaseHourTest {
    private static final Duration APART = Duration.ofSeconds(90);

    private EntityManager entities;

    EntityManager open() {
        return EmptyDatabase.open();
    }

    @BeforeEach
    void begin() {
        entities = open();
        entities.getTransaction().begin();
    }

    @AfterEach
    void end() {
        entities.getTransaction().rollback();
        entities.close();
    }

    @Test
    void aNodeThatIsAheadGoesByTheDatabase() {
        Instant before = Instant.now().minusSeconds(5);
        assertThat(hour("jdbc:postgresql://127.0.0.1/engawa", APART).toInstant())
                .isBetween(before, Instant.now().plusSeconds(5));
    }

    @Test
    void aNodeThatIsBehindReleasesLateAtTheWorst() {
        assertThat(hour("jdbc:postgresql://127.0.0.1/engawa", APART.negated()).toInstant())
                .isBetween(
                        Instant.now().minus(APART).minusSeconds(5),
                        Instant.now().minus(APART));
    }

    @Test
    void anEmbeddedDatabaseHasNoClockOfItsOwn() {
        assertThat(hour("jdbc:h2:file:data/engawa", APART).toInstant())
                .isAfter(Instant.now().plus(APART).minusSeconds(5));
    }

    private OffsetDateTime hour(String address, Duration ahead) {
        ReleaseHour hour = new ReleaseHour();
        hour.clock = Clock.offset(Clock.system(ZoneOffset.UTC), ahead);
        hour.shared = new JpaSharedClock();
        hour.shared.entities = entities;
        hour.shared.address = Optional.of(address);
        return hour.now();
    }
}
