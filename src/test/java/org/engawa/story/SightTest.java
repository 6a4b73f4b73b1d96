package org.engawa.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engawa.story.Editions.NOON;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.engawa.testing.EmptyDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whether a database is told the missions that are in sight or all others, it gives the same. */
class SightTest {
    private static final Set<String> BOTH = Set.of("lusaka", "nairobi");
    private static final Sight NAMED = new Sight(Set.of("lusaka"), Set.of(Story.idOf(new Slug("secret"))));

    private final JpaStories stories = new JpaStories();
    private final JpaStoryTable table = new JpaStoryTable();
    private final EntityManager entities = EmptyDatabase.open();

    @BeforeEach
    void fill() {
        stories.entities = entities;
        table.entities = entities;
        entities.getTransaction().begin();
        write("lead", "lusaka");
        write("secret", "lusaka");
        write("tea", "nairobi");
        write("old", "closed");
        entities.flush();
        entities.clear();
    }

    @AfterEach
    void empty() {
        entities.getTransaction().rollback();
        entities.close();
    }

    private void write(String slug, String mission) {
        StoryFacts facts = Editions.facts(mission);
        Story story = Story.begin(new Slug(slug), "en", facts, Origin.NEWSROOM);
        story.translationOrNew("en")
                .begin(new Writing(Editions.TEXT, facts), new Author(UUID.randomUUID(), "Linh"), NOON);
        entities.persist(story);
    }

    @Test
    void aSightThatIsToldByAllOthersIsTheSame() {
        assertThat(stories.missions()).containsExactlyInAnyOrder("lusaka", "nairobi", "closed");
        Sight told = new Sight(NAMED.missions(), Optional.of(Set.of("nairobi", "closed")), NAMED.hidden());
        for (Sight sight : List.of(NAMED, told)) {
            assertThat(lines(sight)).containsExactly("lead");
            assertThat(inHand(sight)).containsExactly("lead");
            assertThat(stories.countsInHand(sight, NOON)).isEqualTo(Map.of(EditionState.DRAFT, 1L));
        }
    }

    @Test
    void whereEverythingIsInSightNothingIsTold() {
        Sight all = new Sight(Set.of("lusaka", "nairobi", "closed"), Set.of()).among(stories.missions());
        assertThat(all.others()).contains(Set.of());
        assertThat(lines(all)).containsExactlyInAnyOrder("lead", "secret", "tea", "old");
        assertThat(inHand(all)).containsExactlyInAnyOrder("lead", "secret", "tea", "old");
        assertThat(stories.unreviewed(all, NOON)).isEmpty();
    }

    @Test
    void theShorterListIsTold() {
        assertThat(Sight.of(BOTH).among(stories.missions()).others()).contains(Set.of("closed"));
        assertThat(lines(Sight.of(BOTH).among(stories.missions()))).containsExactlyInAnyOrder("lead", "secret", "tea");
        assertThat(NAMED.among(stories.missions())).isEqualTo(NAMED);
        assertThat(Sight.of(BOTH).among(stories.missions()).within(Set.of("lusaka", "closed")))
                .isEqualTo(Sight.of(Set.of("lusaka")));
    }

    private List<String> lines(Sight sight) {
        return table
                .lines(
                        new StoryFilter(sight, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                        0,
                        9)
                .stream()
                .map(StoryLine::slug)
                .toList();
    }

    private List<String> inHand(Sight sight) {
        return stories.inHand(sight, EditionState.DRAFT, NOON, 0, 9).stream()
                .map(EditionSummary::slug)
                .toList();
    }
}
