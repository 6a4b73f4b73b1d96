package org.engawa.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engawa.story.Editions.NOON;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.engawa.locale.LocalText;
import org.engawa.story.Insider.Way;
import org.engawa.testing.EmptyDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** For whom limited stories exist, out of a database with the real schema. */
class LimitedTest {
    private final JpaStories stories = new JpaStories();
    private final JpaStoryTable table = new JpaStoryTable();
    private final JpaStoryTexts texts = new JpaStoryTexts();
    private final JpaPictureTable pictures = new JpaPictureTable();
    private EntityManager entities;
    private UUID linh;
    private UUID mori;
    private UUID officer;
    private Story secret;

    @BeforeEach
    void fill() {
        entities = open();
        stories.entities = entities;
        table.entities = entities;
        texts.entities = entities;
        pictures.entities = entities;
        entities.getTransaction().begin();
        linh = member("linh");
        mori = member("mori");
        officer = member("officer");
        write("open", "Open soil");
        secret = write("secret", "Secret soil");
        save();
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

    private UUID member(String name) {
        UUID id = UUID.randomUUID();
        entities.createNativeQuery(
                        "insert into member (id, address, name, language, zone, disabled, joined_at, version)"
                                + " values (?, ?, ?, 'en', 'UTC', false, ?, 1)")
                .setParameter(1, id)
                .setParameter(2, name + "@example.org")
                .setParameter(3, name)
                .setParameter(4, NOON)
                .executeUpdate();
        return id;
    }

    private Story write(String slug, String title) {
        PictureFacts picture = new PictureFacts(
                "soil.jpg", slug, "image/jpeg", 1, 1, null, null, LocalText.of("en", "Soil"), null, null, null);
        StoryFacts facts = Editions.facts("lusaka").illustrated(List.of(picture), null);
        Story story = Story.begin(new Slug(slug), "en", facts, Origin.NEWSROOM);
        story.translationOrNew("en")
                .begin(
                        new Writing(new StoryText(title, "", "![Soil](soil.jpg)", null), facts),
                        new Author(linh, "Linh"),
                        NOON);
        entities.persist(story);
        return story;
    }

    private void save() {
        entities.flush();
        entities.clear();
        secret = entities.find(Story.class, secret.id());
    }

    private Admission admission(UUID member, int hours) {
        Admission admission =
                stories.admission(secret.id(), member, NOON.plusHours(hours)).orElseThrow();
        assertThat(secret.admission(member, NOON.plusHours(hours))).isEqualTo(admission);
        return admission;
    }

    @Test
    void aStoryThatIsNotLimitedIsHiddenFromNobody() {
        assertThat(admission(mori, 0)).isEqualTo(new Admission("lusaka", false, Set.of()));
        assertThat(stories.hidden(mori, NOON)).isEmpty();
        assertThat(stories.admission(UUID.randomUUID(), mori, NOON)).isEmpty();
    }

    @Test
    void whoWorksOnItWhoLimitsItAndWhoIsNamedAreInside() {
        secret.limit(Set.of(mori), officer);
        save();
        assertThat(admission(linh, 0).ways()).containsExactly(Way.WORKS);
        assertThat(admission(officer, 0).ways()).containsExactly(Way.WORKS);
        assertThat(admission(mori, 0).ways()).containsExactly(Way.NAMED);
        UUID other = member("other");
        assertThat(admission(other, 0).shut()).isTrue();
        assertThat(stories.hidden(other, NOON)).containsExactly(secret.id());
        assertThat(stories.hidden(mori, NOON)).isEmpty();
    }

    @Test
    void whoIsNamedNoLongerIsOutsideAgainAndTheLimitCanBeTakenAway() {
        secret.limit(Set.of(mori), linh);
        save();
        secret.limit(Set.of(officer), linh);
        save();
        assertThat(stories.hidden(mori, NOON)).containsExactly(secret.id());
        assertThat(admission(officer, 0).ways()).containsExactly(Way.NAMED);
        secret.open();
        save();
        assertThat(stories.hidden(mori, NOON)).isEmpty();
        assertThat(secret.insiders()).isEmpty();
    }

    @Test
    void aBrokenGlassIsShutAfterItsTimeAndOutlastsOtherNames() {
        secret.limit(Set.of(), linh);
        secret.breakGlass(officer, NOON.plusHours(8));
        save();
        secret.limit(Set.of(mori), linh);
        save();
        assertThat(admission(officer, 7).byGlass()).isTrue();
        assertThat(stories.hidden(officer, NOON.plusHours(7))).isEmpty();
        assertThat(admission(officer, 8).shut()).isTrue();
        assertThat(stories.hidden(officer, NOON.plusHours(8))).containsExactly(secret.id());
        secret.breakGlass(officer, NOON.plusHours(20));
        save();
        assertThat(secret.insiders().stream().filter(insider -> insider.way() == Way.GLASS))
                .hasSize(1);
    }

    @Test
    void noListHasWhatIsHidden() {
        secret.limit(Set.of(), linh);
        save();
        Sight sight = new Sight(Set.of("lusaka"), stories.hidden(mori, NOON));
        Sight all = new Sight(Set.of("lusaka"), stories.hidden(linh, NOON));
        assertThat(stories.countsInHand(all, NOON)).isEqualTo(Map.of(EditionState.DRAFT, 2L));
        assertThat(stories.countsInHand(sight, NOON)).isEqualTo(Map.of(EditionState.DRAFT, 1L));
        assertThat(stories.inHand(all, EditionState.DRAFT, NOON, 0, 9)).hasSize(2);
        assertThat(stories.inHand(sight, EditionState.DRAFT, NOON, 0, 9))
                .extracting(EditionSummary::title)
                .containsExactly("Open soil");
        assertThat(stories.inPreparation(sight, List.of(secret.id()))).isEmpty();
        assertThat(table.lines(filter(sight), 0, 25))
                .extracting(StoryLine::slug)
                .containsExactly("open");
        assertThat(table.counts(filter(sight)).values()).containsExactly(1L);
        assertThat(table.counts(filter(all)).values()).containsExactly(2L);
        assertThat(texts.find(sight, List.of("soil"), 50)).hasSize(1);
        assertThat(texts.find(all, List.of("soil"), 50)).hasSize(2);
        assertThat(pictures.keys(PictureFilter.of(sight))).hasSize(1);
        assertThat(pictures.keys(PictureFilter.of(all))).hasSize(2);
        assertThat(pictures.uses(sight, pictures.keys(PictureFilter.of(all))))
                .extracting(PictureUse::title)
                .containsExactly("Open soil");
        Edition edition = secret.translation("en").orElseThrow().latest().orElseThrow();
        edition.submit(linh);
        edition.approve(mori);
        edition.schedule(NOON.plusHours(2), linh);
        save();
        assertThat(stories.scheduled(sight, NOON, NOON.plusDays(1))).isEmpty();
        assertThat(stories.scheduled(all, NOON, NOON.plusDays(1))).hasSize(1);
    }

    /** Who approved had a hand in it as well, though not when it was limited. */
    @Test
    void handsAreCountedWhenNamesAreChanged() {
        secret.limit(Set.of(mori), linh);
        Edition edition = secret.translation("en").orElseThrow().latest().orElseThrow();
        edition.submit(linh);
        edition.approve(mori);
        secret.limit(Set.of(), linh);
        save();
        assertThat(admission(mori, 0).ways()).containsExactly(Way.WORKS);
        assertThat(secret.hands()).containsExactlyInAnyOrder(linh, mori);
        assertThat(admission(officer, 0).shut()).isTrue();
    }

    private static StoryFilter filter(Sight sight) {
        return new StoryFilter(sight, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
