package org.engawa.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engawa.story.Editions.NOON;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.engawa.locale.LocalText;
import org.engawa.testing.EmptyDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pictures of stories out of a database with the real schema. */
class PictureTableTest {
    private static final Author LINH = new Author(UUID.randomUUID(), "Linh");

    private final JpaPictureTable table = new JpaPictureTable();
    private EntityManager entities;

    @BeforeEach
    void begin() {
        entities = open();
        table.entities = entities;
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
    void eachEditionThatCountsHasItsPictures() {
        Story lagoon = story("lagoon", "desk");
        Edition first = write(lagoon, "en", "Lagoon", with("reef.jpg"));
        lagoon.restate("en", first.facts(), Origin.NEWSROOM);
        first.publish(NOON);
        write(lagoon, "en", "Lagoon, again", with("boat.jpg"));
        write(lagoon, "fr", "Lagune", null);
        write(story("gone", "desk"), "en", "Gone", with("gone.jpg")).delete();
        write(story("other", "lusaka"), "en", "Other", with("other.jpg"));
        entities.flush();
        entities.clear();
        assertThat(uses("desk"))
                .extracting(use -> use.title() + " " + use.state() + " " + use.newest() + " "
                        + use.picture().file())
                .containsExactly("Lagoon, again DRAFT true boat.jpg", "Lagoon, again PUBLISHED false reef.jpg");
        assertThat(table.keys(PictureFilter.of(Sight.of(Set.of())))).isEmpty();
        assertThat(table.uses(Sight.of(Set.of("lusaka")), List.of("key-reef.jpg", "key-gone.jpg")))
                .isEmpty();
    }

    private List<PictureUse> uses(String mission) {
        Sight sight = Sight.of(Set.of(mission));
        return table.uses(sight, table.keys(PictureFilter.of(sight)));
    }

    @Test
    void theListFollowsWhatIsSaved() {
        Story lagoon = story("lagoon", "desk");
        Edition english = write(lagoon, "en", "Lagoon", with("reef.jpg"));
        Edition french = write(lagoon, "fr", "Lagune", null);
        assertThat(found(List.of("récif"), "fr")).isEmpty();
        assertThat(found(List.of(), "fr")).containsExactly("key-reef.jpg");
        french.save(new Writing(new StoryText("Lagune", "", "![Récif](reef.jpg)", null), null), LINH, true, NOON);
        assertThat(found(List.of("récif"), "ar")).containsExactly("key-reef.jpg");
        assertThat(found(List.of(), "fr")).isEmpty();
        french.save(new Writing(new StoryText("Lagune", "", "Rien.", null), null), LINH, true, NOON);
        assertThat(found(List.of("récif"), "ar")).isEmpty();
        english.save(
                new Writing(new StoryText("Lagoon", "", "", null), with("boat.jpg")), LINH, false, NOON.plusDays(1));
        assertThat(uses("desk")).extracting(use -> use.picture().file()).containsExactly("boat.jpg");
        english.delete();
        entities.flush();
        assertThat(uses("desk")).isEmpty();
        english.reopen();
        entities.flush();
        assertThat(uses("desk")).hasSize(1);
    }

    @Test
    void eachPictureIsFoundOnceWhereItsNewestStoryStands() {
        for (int day = 0; day < 5; day++) {
            Story story = story("story-" + day, "desk");
            StoryFacts facts = with("own-" + day + ".jpg", "shared.jpg").dated(NOON.plusDays(day), null);
            Edition edition = story.translationOrNew("en")
                    .begin(new Writing(new StoryText("Day " + day, "", "", null), facts), LINH, NOON);
            story.restate("en", facts, Origin.NEWSROOM);
            edition.publish(NOON.plusDays(day));
        }
        entities.flush();
        entities.clear();
        PictureFilter all = PictureFilter.of(Sight.of(Set.of("desk")));
        assertThat(table.keys(all))
                .containsExactly(
                        "key-own-4.jpg",
                        "key-shared.jpg",
                        "key-own-3.jpg",
                        "key-own-2.jpg",
                        "key-own-1.jpg",
                        "key-own-0.jpg");
        assertThat(table.uses(all.sight(), List.of("key-shared.jpg")))
                .extracting(PictureUse::title)
                .containsExactly("Day 4", "Day 3", "Day 2", "Day 1", "Day 0");
    }

    @Test
    void whatWasThereBeforeTheListIsListedOnce() {
        Story lagoon = story("lagoon", "desk");
        write(lagoon, "en", "Lagoon", with("reef.jpg"));
        entities.flush();
        entities.createNativeQuery("delete from listed_picture").executeUpdate();
        entities.createNativeQuery("update story set pictures_listed = false").executeUpdate();
        entities.clear();
        JpaStories stories = new JpaStories();
        stories.entities = entities;
        UUID before = new UUID(0, 0);
        assertThat(uses("desk")).isEmpty();
        assertThat(stories.unlisted(before, 9)).containsExactly(lagoon.id());
        assertThat(stories.unlisted(lagoon.id(), 9)).isEmpty();
        stories.byId(lagoon.id()).orElseThrow().list();
        entities.flush();
        assertThat(uses("desk")).hasSize(1);
        assertThat(stories.unlisted(before, 9)).isEmpty();
    }

    @Test
    void rightsThatEndAreFoundByTheDayOfEachMission() {
        Story lagoon = story("lagoon", "desk");
        LocalDate day = NOON.toLocalDate();
        Edition edition = write(lagoon, "en", "Lagoon", until(day));
        entities.flush();
        assertThat(ending("desk", day)).hasSize(1);
        assertThat(ending("desk", day.plusDays(1))).isEmpty();
        assertThat(ending("desk", day.minusDays(1))).isEmpty();
        assertThat(ending("lusaka", day)).isEmpty();
        List<PictureFilter.End> ends = List.of(end("desk", day), end("lusaka", day));
        assertThat(table.ending(ends)).as("it is not public").isEmpty();
        lagoon.restate("en", edition.facts(), Origin.NEWSROOM);
        edition.publish(NOON);
        entities.flush();
        assertThat(table.ending(ends)).extracting(PictureUse::story).containsExactly(lagoon.id());
        edition.withdraw();
        entities.flush();
        assertThat(ending("desk", day)).isEmpty();
    }

    /** Across saves, and whatever stands before it in the story by then. */
    @Test
    void thatAPictureWentIsToldOnceForItsDay() {
        Story lagoon = story("lagoon", "desk");
        LocalDate day = NOON.toLocalDate();
        List<PictureFilter.End> over = List.of(new PictureFilter.End(Set.of("desk"), LocalDate.EPOCH, day.plusDays(1)));
        Edition edition = write(lagoon, "en", "Lagoon", until(day));
        assertThat(lagoon.takePicturesAway(day.plusDays(1)))
                .as("nobody was shown it")
                .isEmpty();
        lagoon.restate("en", edition.facts(), Origin.NEWSROOM);
        edition.publish(NOON);
        entities.flush();
        assertThat(table.toTakeAway(List.of(end("lusaka", day)))).isEmpty();
        assertThat(table.toTakeAway(over)).containsExactly(lagoon.id());
        assertThat(lagoon.takePicturesAway(day)).isEmpty();
        assertThat(lagoon.takePicturesAway(day.plusDays(1))).containsExactly("reef.jpg");
        PictureFacts ended = lagoon.facts().pictures().get(0);
        restate(lagoon, picture("boat.jpg", null), ended);
        assertThat(table.toTakeAway(over)).isEmpty();
        assertThat(lagoon.takePicturesAway(day.plusDays(1))).isEmpty();
        restate(lagoon, picture("reef.jpg", day.minusDays(1)));
        assertThat(table.toTakeAway(over)).as("it is another day").containsExactly(lagoon.id());
    }

    private void restate(Story story, PictureFacts... pictures) {
        story.restate("en", story.facts().illustrated(List.of(pictures), null), Origin.NEWSROOM);
        entities.flush();
    }

    private List<String> ending(String mission, LocalDate day) {
        return table.keys(
                new PictureFilter(Sight.of(Set.of("desk")), List.of(), List.of(end(mission, day)), Optional.empty()));
    }

    private static PictureFilter.End end(String mission, LocalDate day) {
        return new PictureFilter.End(Set.of(mission), day, day.plusDays(1));
    }

    private List<String> found(List<String> words, String undescribed) {
        entities.flush();
        return table.keys(new PictureFilter(Sight.of(Set.of("desk")), words, List.of(), Optional.of(undescribed)));
    }

    @Test
    void whatATranslationSaysOfPicturesIsKeptWithIt() {
        Story lagoon = story("lagoon", "desk");
        Edition first = write(lagoon, "en", "Lagoon", with("reef.jpg"));
        lagoon.restate("en", first.facts(), Origin.NEWSROOM);
        first.publish(NOON);
        Edition french = write(lagoon, "fr", "Lagune", null);
        String before = french.contentHash();
        french.save(
                new Writing(french.current().text(), null, new PictureTexts(Map.of("reef.jpg", "Un récif"))),
                LINH,
                false,
                NOON);
        assertThat(french.contentHash()).isNotEqualTo(before);
        entities.flush();
        entities.clear();
        Story read = entities.find(Story.class, lagoon.id());
        Edition again = read.translation("fr").orElseThrow().inPreparation().orElseThrow();
        assertThat(again.contentHash()).isEqualTo(french.contentHash());
        assertThat(again.facts().pictures().get(0).alt("fr")).isEqualTo("Un récif");
        assertThat(again.facts().pictures().get(0).alt("en")).isEqualTo("A reef");
        assertThat(read.facts().pictures().get(0).alt("fr")).isEmpty();
        assertThat(read.described(read.facts())).isEqualTo(read.facts());
        again.publish(NOON);
        assertThat(read.described(read.facts()).pictures().get(0).alt("fr")).isEqualTo("Un récif");
    }

    private Story story(String slug, String mission) {
        Story story = Story.begin(new Slug(slug), "en", Editions.facts(mission), Origin.NEWSROOM);
        entities.persist(story);
        return story;
    }

    private static Edition write(Story story, String language, String title, StoryFacts facts) {
        StoryFacts own =
                facts == null ? null : facts.under(Editions.facts(story.facts().mission()));
        return story.translationOrNew(language).begin(new Writing(new StoryText(title, "", "", null), own), LINH, NOON);
    }

    private static StoryFacts with(String... files) {
        return Editions.facts("desk")
                .illustrated(Stream.of(files).map(file -> picture(file, null)).toList(), null);
    }

    private static StoryFacts until(LocalDate day) {
        return Editions.facts("desk").illustrated(List.of(picture("reef.jpg", day)), null);
    }

    private static PictureFacts picture(String file, LocalDate until) {
        return new PictureFacts(
                file, "key-" + file, "image/jpeg", 1, 1, null, null, LocalText.of("en", "A reef"), until, null, null);
    }
}
