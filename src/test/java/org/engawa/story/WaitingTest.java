package org.engawa.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engawa.story.Editions.NOON;

import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.engawa.testing.EmptyDatabase;
import org.engawa.testing.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What waits for somebody, out of a database with the real schema. */
class WaitingTest {
    private static final Author LINH = new Author(UUID.randomUUID(), "Linh");
    private static final Author MORI = new Author(UUID.randomUUID(), "Mori");
    private static final StoryText LATER = new StoryText("Later", "Summary", "More\n", null);
    private static final Sight LUSAKA = Sight.of(Set.of("lusaka"));
    private static final Sight NOWHERE = Sight.of(Set.of());

    private final JpaStories stories = new JpaStories();
    private EntityManager entities;

    @BeforeEach
    void begin() {
        entities = open();
        stories.entities = entities;
        entities.getTransaction().begin();
    }

    /** A database in which nothing stands yet. */
    EntityManager open() {
        return EmptyDatabase.open();
    }

    @AfterEach
    void close() {
        entities.getTransaction().rollback();
        entities.close();
    }

    @Test
    void whoeverSavedADraftLastGoesOnWithIt() {
        write("early", "lusaka", LINH, NOON);
        write("late", "lusaka", LINH, NOON.plusHours(1));
        write("returned", "lusaka", LINH, NOON.plusHours(2)).submit(LINH.member());
        in("returned").giveBack("Once more.");
        write("sent", "lusaka", LINH, NOON).submit(LINH.member());
        write("handed-on", "lusaka", LINH, NOON)
                .save(new Writing(Editions.TEXT, Editions.facts("lusaka")), MORI, false, NOON);
        write("elsewhere", "nairobi", LINH, NOON);
        entities.flush();
        assertThat(slugs(stories.inHandOf(LUSAKA, LINH.member()))).containsExactly("returned", "late", "early");
        assertThat(slugs(stories.inHandOf(LUSAKA, MORI.member()))).containsExactly("handed-on");
        assertThat(stories.inHandOf(NOWHERE, LINH.member())).isEmpty();
    }

    @Test
    void whatSomebodyHadAHandInWaitsForOthers() {
        write("draft", "lusaka", LINH, NOON);
        write("alone", "lusaka", LINH, NOON).submit(LINH.member());
        write("sent-for", "lusaka", LINH, NOON).submit(MORI.member());
        Edition helped = write("helped", "lusaka", LINH, NOON);
        helped.save(new Writing(Editions.TEXT, Editions.facts("lusaka")), MORI, false, NOON);
        helped.save(new Writing(Editions.TEXT, Editions.facts("lusaka")), LINH, false, NOON);
        helped.submit(LINH.member());
        write("elsewhere", "nairobi", LINH, NOON).submit(LINH.member());
        entities.flush();
        assertThat(slugs(stories.sentByOthers(LUSAKA, MORI.member()))).containsExactly("alone");
        assertThat(stories.sentByOthers(LUSAKA, LINH.member())).isEmpty();
        assertThat(slugs(stories.sentByOthers(LUSAKA, UUID.randomUUID())))
                .containsExactlyInAnyOrder("alone", "helped", "sent-for");
        assertThat(stories.sentByOthers(NOWHERE, MORI.member())).isEmpty();
    }

    @Test
    void whatSkippedItsReviewWaitsUntilSomebodyHasLooked() {
        write("reviewed", "lusaka", LINH, NOON).publish(NOON);
        write("old", "lusaka", LINH, NOON).publishUnreviewed(NOON.minusDays(40), "A typhoon");
        write("new", "lusaka", LINH, NOON).publishUnreviewed(NOON, "A typhoon");
        write("looked-at", "lusaka", LINH, NOON).publishUnreviewed(NOON, "A typhoon");
        in("looked-at").approve(MORI.member());
        entities.flush();
        assertThat(slugs(stories.unreviewed(LUSAKA, NOON.minusDays(30)))).containsExactly("new");
        assertThat(stories.unreviewed(NOWHERE, NOON.minusDays(30))).isEmpty();
    }

    @Test
    void aStoryThatIsGivenToAnotherMissionWaitsThere() {
        Story story = write("given", "lusaka", LINH, NOON).translation().story();
        commit();
        story = stories.byId(story.id()).orElseThrow();
        story.restate("en", Editions.facts("nairobi"), Origin.NEWSROOM);
        commit();
        assertThat(stories.inHandOf(LUSAKA, LINH.member())).isEmpty();
        assertThat(slugs(stories.inHandOf(Sight.of(Set.of("nairobi")), LINH.member())))
                .containsExactly("given");
    }

    @Test
    void whatAnEarlierProgramWroteIsForNobodyUntilItIsKnownWhoseItIs() {
        Story story = write("early", "lusaka", LINH, NOON).translation().story();
        commit();
        entities.createNativeQuery("update edition set mission = ''").executeUpdate();
        commit();
        Sight allButNairobi = new Sight(Set.of("lusaka"), Optional.of(Set.of("nairobi")), Set.of());
        for (Sight sight : List.of(LUSAKA, allButNairobi)) {
            assertThat(stories.inHandOf(sight, LINH.member())).isEmpty();
        }
        assertThat(stories.unlisted(new UUID(0, 0), 9)).containsExactly(story.id());
        stories.byIdForUpdate(story.id()).orElseThrow().list();
        commit();
        assertThat(stories.unlisted(new UUID(0, 0), 9)).isEmpty();
        assertThat(slugs(stories.inHandOf(LUSAKA, LINH.member()))).containsExactly("early");
    }

    @Test
    void manyStoriesAreReadWithAsFewStatementsAsOne() {
        List<UUID> ids = Stream.of("one", "two", "three", "four")
                .map(slug -> write(slug, "lusaka", LINH, NOON))
                .peek(edition -> edition.save(new Writing(LATER, Editions.facts("lusaka")), MORI, false, NOON))
                .map(edition -> edition.translation().story().id())
                .toList();
        commit();
        int forOne = read(ids.subList(0, 1));
        assertThat(read(ids)).isEqualTo(forOne);
    }

    private void commit() {
        entities.getTransaction().commit();
        entities.clear();
        entities.getTransaction().begin();
    }

    /** How many statements it takes to read all texts of some stories, and whom they are there for. */
    private int read(List<UUID> ids) {
        entities.clear();
        return Statements.during(
                entities,
                () -> assertThat(stories.toLookAt(ids))
                        .extracting(WaitingTest::newest)
                        .hasSameSizeAs(ids)
                        .containsOnly(LATER));
    }

    private static StoryText newest(Story story) {
        assertThat(story.admission(LINH.member(), NOON).shut()).isFalse();
        return story.original()
                .flatMap(Translation::present)
                .orElseThrow()
                .current()
                .text();
    }

    @Test
    void whatIsReadToBeLookedAtIsNotChanged() {
        UUID id = write("sent", "lusaka", LINH, NOON).translation().story().id();
        entities.flush();
        entities.clear();
        stories.toLookAt(List.of(id, UUID.randomUUID()))
                .forEach(story -> story.original()
                        .flatMap(Translation::present)
                        .orElseThrow()
                        .submit(LINH.member()));
        entities.flush();
        entities.clear();
        assertThat(in("sent").state()).isEqualTo(EditionState.DRAFT);
        assertThat(stories.toLookAt(List.of())).isEmpty();
    }

    private Edition write(String slug, String mission, Author author, OffsetDateTime at) {
        StoryFacts facts = Editions.facts(mission);
        Story story = Story.begin(new Slug(slug), "en", facts, Origin.NEWSROOM);
        Edition edition = story.translationOrNew("en").begin(new Writing(Editions.TEXT, facts), author, at);
        entities.persist(story);
        return edition;
    }

    private Edition in(String slug) {
        return entities.find(Story.class, Story.idOf(new Slug(slug)))
                .original()
                .flatMap(Translation::present)
                .orElseThrow();
    }

    private static List<String> slugs(List<EditionSummary> editions) {
        return editions.stream().map(EditionSummary::slug).toList();
    }
}
