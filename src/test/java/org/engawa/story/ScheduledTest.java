package org.engawa.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engawa.story.Editions.NOON;

import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.engawa.testing.EmptyDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is in hand and what is due, out of a database with the real schema. */
class ScheduledTest {
    private static final Author LINH = new Author(UUID.randomUUID(), "Linh");
    private static final Sight LUSAKA = Sight.of(Set.of("lusaka"));
    private static final StoryText OLD = new StoryText("Old words", "", "", null);

    private final JpaStories stories = new JpaStories();
    private EntityManager entities;

    @BeforeEach
    void open() {
        entities = EmptyDatabase.open();
        stories.entities = entities;
        entities.getTransaction().begin();
        approved("late", "lusaka").schedule(NOON.plusDays(2), LINH.member());
        approved("early", "lusaka").schedule(NOON.plusDays(1), LINH.member());
        approved("elsewhere", "nairobi").schedule(NOON.plusDays(1), LINH.member());
        approved("undecided", "lusaka");
        approved("public", "lusaka").publish(NOON);
        entities.flush();
        entities.clear();
    }

    @AfterEach
    void empty() {
        entities.getTransaction().rollback();
        entities.close();
    }

    private Edition approved(String slug, String mission) {
        Story story = Story.begin(new Slug(slug), "en", Editions.facts(mission), Origin.NEWSROOM);
        Edition edition = story.translationOrNew("en").begin(EditionState.APPROVED, OLD, Origin.NEWSROOM, "Linh", NOON);
        edition.save(new StoryText(slug, "", "", null), Origin.NEWSROOM, "Linh", NOON.plusHours(1));
        entities.persist(story);
        return edition;
    }

    @Test
    void whatIsDueComesInItsOrder() {
        assertThat(scheduled(Set.of("lusaka"), NOON, NOON.plusDays(9))).containsExactly("early", "late");
        assertThat(scheduled(Set.of("lusaka"), NOON, NOON.plusDays(2))).containsExactly("early");
        assertThat(scheduled(Set.of("lusaka"), NOON.plusDays(2), NOON.plusDays(9)))
                .containsExactly("late");
        assertThat(scheduled(Set.of("nairobi"), NOON, NOON.plusDays(9))).containsExactly("elsewhere");
        assertThat(scheduled(Set.of(), NOON, NOON.plusDays(9))).isEmpty();
    }

    private List<String> scheduled(Set<String> missions, OffsetDateTime from, OffsetDateTime until) {
        return stories.scheduled(Sight.of(missions), from, until).stream()
                .map(EditionSummary::title)
                .toList();
    }

    @Test
    void whatIsPublicLeavesTheHandsAfterAWhile() {
        assertThat(stories.countsInHand(LUSAKA, NOON.plusDays(1)))
                .isEqualTo(Map.of(EditionState.SCHEDULED, 2L, EditionState.APPROVED, 1L));
        assertThat(stories.countsInHand(LUSAKA, NOON))
                .isEqualTo(Map.of(EditionState.SCHEDULED, 2L, EditionState.APPROVED, 1L, EditionState.PUBLISHED, 1L));
        assertThat(titles(EditionState.PUBLISHED, NOON.plusDays(1), 0)).isEmpty();
        assertThat(titles(EditionState.PUBLISHED, NOON, 0)).containsExactly("public");
        assertThat(titles(EditionState.WITHDRAWN, NOON, 0)).isEmpty();
        assertThat(stories.countsInHand(Sight.of(Set.of()), NOON)).isEmpty();
    }

    @Test
    void aListIsReadPageByPage() {
        List<String> all = titles(EditionState.SCHEDULED, NOON, 0);
        assertThat(all).containsExactlyInAnyOrder("early", "late");
        assertThat(titles(EditionState.SCHEDULED, NOON, 1)).isEqualTo(all.subList(1, 2));
        assertThat(titles(EditionState.SCHEDULED, NOON, 2)).isEmpty();
    }

    @Test
    void whatWasSavedLastComesFirst() {
        Edition older = written("older", NOON);
        Edition newer = written("newer", NOON.plusMinutes(1));
        assertThat(drafts()).containsExactly("newer", "older");

        older.save(text("older"), LINH, true, NOON.plusMinutes(2));
        assertThat(older.revisions()).hasSize(2);
        assertThat(drafts()).containsExactly("older", "newer");

        newer.save(text("newer"), LINH, false, NOON.plusMinutes(3));
        assertThat(newer.revisions()).hasSize(3);
        assertThat(drafts()).containsExactly("newer", "older");
    }

    private Edition written(String slug, OffsetDateTime at) {
        Story story = Story.begin(new Slug(slug), "en", Editions.facts("lusaka"), Origin.NEWSROOM);
        Edition edition = story.translationOrNew("en").begin(text(slug), LINH, at);
        entities.persist(story);
        edition.save(text(slug), LINH, true, at);
        return edition;
    }

    private static Writing text(String title) {
        return new Writing(new StoryText(title, "", "", null), null);
    }

    private List<String> drafts() {
        entities.flush();
        return titles(EditionState.DRAFT, NOON, 0);
    }

    private List<String> titles(EditionState state, OffsetDateTime since, int first) {
        return stories.inHand(LUSAKA, state, since, first, 9).stream()
                .map(EditionSummary::title)
                .toList();
    }

    @Test
    void whatIsInPreparationIsFoundByItsStory() {
        List<UUID> two = List.of(Story.idOf(new Slug("undecided")), Story.idOf(new Slug("public")));
        assertThat(stories.inPreparation(LUSAKA, two))
                .extracting(EditionSummary::title)
                .containsExactly("undecided");
        assertThat(stories.inPreparation(Sight.of(Set.of("nairobi")), two)).isEmpty();
        assertThat(stories.inPreparation(LUSAKA, List.of())).isEmpty();
    }
}
