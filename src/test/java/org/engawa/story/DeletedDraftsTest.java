package org.engawa.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engawa.story.Editions.EVENING;
import static org.engawa.story.Editions.NOON;

import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.engawa.locale.LocalText;
import org.engawa.testing.EmptyDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which pictures only drafts have that nobody can bring back, out of a database with the real schema. */
class DeletedDraftsTest {
    private static final Author LINH = new Author(UUID.randomUUID(), "Linh");
    private static final String OWN = "a".repeat(64);
    private static final String SHARED = "b".repeat(64);

    private final DeletedDrafts drafts = new DeletedDrafts();
    private EntityManager entities;

    @BeforeEach
    void begin() {
        entities = open();
        drafts.drafts = new JpaDeletedDrafts();
        drafts.drafts.entities = entities;
        entities.getTransaction().begin();
    }

    /** A database in which nothing stands yet. */
    EntityManager open() {
        return EmptyDatabase.open();
    }

    @AfterEach
    void end() {
        entities.getTransaction().rollback();
        entities.close();
    }

    @Test
    void whatNothingElseHasIsFoundOnceItsTimeIsOver() {
        Story gone = story("gone");
        Edition draft = write(gone, OWN, SHARED);
        delete(draft, NOON);
        write(story("there"), SHARED);
        read();
        assertThat(drafts.stories(NOON, 10)).as("it can still be brought back").isEmpty();
        assertThat(drafts.stories(EVENING, 10)).containsExactly(gone.id());
        Story again = entities.find(Story.class, gone.id());
        assertThat(drafts.pictures(again, EVENING)).containsExactly(OWN);
        drafts.done(again, EVENING);
        read();
        assertThat(drafts.stories(EVENING, 10)).isEmpty();
    }

    @Test
    void anEarlierTextOfWhatLivesHoldsItsPictures() {
        Edition living = write(story("living"), OWN);
        living.save(new Writing(Editions.TEXT, with()), LINH, false, EVENING);
        assertThat(living.facts().pictures()).isEmpty();
        holds();
    }

    @Test
    void whatWasReplacedHoldsItsPictures() {
        Story replaced = story("replaced");
        Edition first = write(replaced, OWN);
        first.submit(LINH.member());
        first.approve(UUID.randomUUID());
        first.publish(NOON);
        Edition second = write(replaced);
        second.submit(LINH.member());
        second.approve(UUID.randomUUID());
        second.publish(EVENING);
        assertThat(first.state()).isEqualTo(EditionState.SUPERSEDED);
        holds();
    }

    @Test
    void whatWasWithdrawnHoldsItsPictures() {
        Edition withdrawn = write(story("withdrawn"), OWN);
        withdrawn.submit(LINH.member());
        withdrawn.approve(UUID.randomUUID());
        withdrawn.publish(NOON);
        withdrawn.withdraw();
        holds();
    }

    @Test
    void aPublicStoryHoldsThePicturesOfItsFacts() {
        Story imported = Story.begin(new Slug("imported"), "en", with(OWN), Origin.CONTENT);
        imported.translationOrNew("en")
                .begin(EditionState.APPROVED, Editions.TEXT, Origin.CONTENT, "file", NOON)
                .publish(NOON);
        entities.persist(imported);
        holds();
    }

    @Test
    void aTranslationThatLivesHoldsThoseOfItsStory() {
        Story story = Story.begin(new Slug("half"), "en", with(OWN), Origin.NEWSROOM);
        entities.persist(story);
        story.translationOrNew("fr").begin(new Writing(Editions.TEXT, null), LINH, NOON);
        holds();
    }

    /** Another story holds the picture of a draft that lapsed. */
    private void holds() {
        Story gone = story("gone-" + UUID.randomUUID());
        delete(write(gone, OWN), NOON);
        read();
        assertThat(drafts.pictures(entities.find(Story.class, gone.id()), EVENING))
                .isEmpty();
    }

    @Test
    void whatIsBroughtBackIsNotGone() {
        Edition draft = write(story("back"), OWN);
        delete(draft, NOON);
        draft.reopen();
        drafts.remove(draft);
        delete(draft, EVENING);
        read();
        assertThat(drafts.stories(EVENING, 10)).isEmpty();
    }

    private void delete(Edition draft, OffsetDateTime at) {
        draft.delete();
        drafts.add(draft, at);
        entities.flush();
    }

    private void read() {
        entities.flush();
        entities.clear();
    }

    private Story story(String slug) {
        Story story = Story.begin(new Slug(slug), "en", Editions.facts("desk"), Origin.NEWSROOM);
        entities.persist(story);
        return story;
    }

    private static Edition write(Story story, String... keys) {
        return story.translationOrNew("en").begin(new Writing(Editions.TEXT, with(keys)), LINH, NOON);
    }

    private static StoryFacts with(String... keys) {
        List<PictureFacts> pictures = Arrays.stream(keys)
                .map(key -> new PictureFacts(
                        "picture-" + key.charAt(0) + ".jpg",
                        key,
                        "image/jpeg",
                        1,
                        1,
                        null,
                        null,
                        LocalText.of("en", "A reef"),
                        null,
                        null,
                        null))
                .toList();
        return Editions.facts("desk").illustrated(pictures, null);
    }
}
