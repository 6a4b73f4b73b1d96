package org.engawa.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engawa.story.Editions.NOON;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
    void open() {
        entities = EmptyDatabase.open();
        table.entities = entities;
        entities.getTransaction().begin();
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
        assertThat(table.uses(Sight.of(Set.of("desk"))))
                .extracting(use -> use.title() + " " + use.state() + " " + use.newest() + " "
                        + use.picture().file())
                .containsExactly("Lagoon, again DRAFT true boat.jpg", "Lagoon PUBLISHED false reef.jpg");
        assertThat(table.uses(Sight.of(Set.of()))).isEmpty();
    }

    @Test
    void onlyTextsThatMayShowOneAreRead() {
        Story lagoon = story("lagoon", "desk");
        write(lagoon, "en", "Lagoon", with("reef.jpg"));
        Edition french = write(lagoon, "fr", "Lagune", null);
        french.save(new Writing(new StoryText("Lagune", "", "![Récif](reef.jpg)", null), null), LINH, false, NOON);
        entities.flush();
        entities.clear();
        assertThat(table.texts(Sight.of(Set.of("desk"))))
                .containsExactly(new PictureTable.Text(lagoon.id(), "fr", "![Récif](reef.jpg)"));
        assertThat(table.texts(Sight.of(Set.of("lusaka")))).isEmpty();
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

    private static StoryFacts with(String file) {
        PictureFacts picture = new PictureFacts(
                file, "key-" + file, "image/jpeg", 1, 1, null, null, LocalText.of("en", "A reef"), null, null, null);
        return Editions.facts("desk").illustrated(List.of(picture), null);
    }
}
