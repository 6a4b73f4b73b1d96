package org.engawa.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.engawa.story.EditionState;
import org.engawa.story.Editions;
import org.engawa.story.Origin;
import org.engawa.story.Slug;
import org.engawa.story.Story;
import org.engawa.story.StoryText;
import org.engawa.testing.EmptyDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is late, out of a database with the real schema. */
class PunctualityTest {
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-21T12:00:00Z");

    private EntityManager entities;

    @BeforeEach
    void open() {
        entities = EmptyDatabase.open();
        entities.getTransaction().begin();
        scheduled("late", NOON.plusDays(2));
        scheduled("early", NOON.plusDays(1));
        entities.flush();
    }

    @AfterEach
    void empty() {
        entities.getTransaction().rollback();
        entities.close();
    }

    private void scheduled(String slug, OffsetDateTime hour) {
        Story story = Story.begin(new Slug(slug), "en", Editions.facts("lusaka"), Origin.NEWSROOM);
        story.translationOrNew("en")
                .begin(EditionState.APPROVED, new StoryText(slug, "", "", null), Origin.NEWSROOM, "Linh", NOON)
                .schedule(hour, UUID.randomUUID());
        entities.persist(story);
    }

    private Punctuality.Late late(Instant now) {
        Punctuality punctuality = new Punctuality();
        punctuality.overdue = new JpaOverdue();
        punctuality.overdue.entities = entities;
        punctuality.clock = Clock.fixed(now, ZoneOffset.UTC);
        return punctuality.late();
    }

    @Test
    void whatIsDueAndNotPublicIsLateSinceItsHour() {
        Instant noon = NOON.toInstant();
        assertThat(late(noon)).isEqualTo(new Punctuality.Late(0, Duration.ZERO));
        assertThat(late(noon.plus(Duration.ofDays(1)))).isEqualTo(new Punctuality.Late(1, Duration.ZERO));
        assertThat(late(noon.plus(Duration.ofHours(50)))).isEqualTo(new Punctuality.Late(2, Duration.ofHours(26)));
    }
}
