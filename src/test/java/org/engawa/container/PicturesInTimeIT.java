package org.engawa.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.engawa.locale.LocalText;
import org.engawa.media.PictureStore;
import org.engawa.notification.Notice;
import org.engawa.notification.Occasion;
import org.engawa.story.PictureFacts;
import org.engawa.story.PictureTexts;
import org.engawa.story.StoryText;
import org.engawa.story.Withdrawal;
import org.engawa.story.Writing;
import org.engawa.workflow.Actor;
import org.engawa.workflow.EditionKey;
import org.engawa.workflow.EndedRights;
import org.engawa.workflow.EndingRights;
import org.engawa.workflow.LapsedPictures;
import org.engawa.workflow.News;
import org.engawa.workflow.Refusal;
import org.engawa.workflow.ReleaseTogether;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What time does to pictures: rights end, and drafts are deleted for good. */
@ExtendWith(ArquillianExtension.class)
class PicturesInTimeIT extends WorkflowScene {
    @Inject
    EndingRights rights;

    @Inject
    EndedRights ended;

    @Inject
    LapsedPictures lapsed;

    @Inject
    ReleaseTogether together;

    @Inject
    PictureStore store;

    @Inject
    News news;

    @Test
    void editorsAreToldOnceBeforeTheRightsToAPublicPictureEnd() {
        Actor editor = newsroom.join("Edith", "MISSION_EDITOR:lusaka");
        EditionKey draft = begin("Not public " + UUID.randomUUID());
        illustrate(draft, key(), day(20));
        EditionKey public1 = begin("Public " + UUID.randomUUID());
        illustrate(public1, key(), day(20));
        publish(public1);
        EditionKey late = begin("Ends late " + UUID.randomUUID());
        illustrate(late, key(), day(40));
        publish(late);
        round();
        round();
        assertThat(told(editor)).containsExactly(public1.story());
        assertThat(told(aoki)).as("the mission has an editor").isEmpty();
        time.advance(Duration.ofDays(15));
        round();
        assertThat(told(editor)).containsExactlyInAnyOrder(public1.story(), late.story());
        newsroom.disable(editor);
    }

    /** Whoever follows the log knows it, as of any other change. */
    @Test
    void theLogIsToldOnceThatAPictureWentWithItsRights() {
        EditionKey english = begin("Shown until " + UUID.randomUUID());
        illustrate(english, key(), day(2));
        publish(english);
        assertThat(published(english).orElseThrow().pictures()).hasSize(1);
        long before = follower.catalogue().position();
        time.advance(Duration.ofDays(2));
        assertThat(acts(english)).as("the last day is not over").doesNotContain("RIGHTS_ENDED");
        time.advance(Duration.ofDays(1));
        await().atMost(PATIENCE).until(() -> acts(english).contains("RIGHTS_ENDED"));
        await().atMost(PATIENCE)
                .until(() -> follower.catalogue().changes(before, 99).stories().stream()
                        .anyMatch(
                                change -> change.story().equals(english.story().toString())));
        assertThat(published(english).orElseThrow().pictures()).isEmpty();
        ended.takeAway(english.story());
        assertThat(ended.due()).doesNotContain(english.story());
        newsroom.correct.correct(mwansa, english);
        assertThat(ended.due()).as("being corrected").doesNotContain(english.story());
        assertThat(acts(english)).containsOnlyOnce("RIGHTS_ENDED");
    }

    @Test
    void whatALanguageSaidOfPicturesGoesAndComesWithIt() {
        EditionKey english = begin("In two languages " + UUID.randomUUID());
        EditionKey french = new EditionKey(english.story(), "fr");
        illustrate(english, key(), day(400));
        publish(english);
        newsroom.translate.start(claire, french);
        PictureTexts said = new PictureTexts(Map.of("reef.jpg", "Un récif"));
        newsroom.save.save(claire, french, new Writing(text("Récif"), null, said), mark(french), false);
        newsroom.submit.submit(claire, french, mark(french));
        newsroom.approve.approve(denis, french, mark(french), ALL);
        newsroom.publish.publish(aoki, french, mark(french));
        await().atMost(PATIENCE).until(() -> said(english).containsKey("fr"));
        newsroom.withdrawLanguage.withdraw(
                aoki,
                french,
                new Withdrawal(
                        now().toLocalDate(), Withdrawal.Manner.IN_ERROR, LocalText.of("fr", "Une erreur."), null));
        await().atMost(PATIENCE).until(() -> published(french).isEmpty());
        assertThat(said(english)).containsOnlyKeys("en");
        newsroom.restoreLanguage.restore(aoki, french);
        await().atMost(PATIENCE).until(() -> published(french).isPresent());
        assertThat(said(english)).containsEntry("fr", "Un récif");
    }

    private Map<String, String> said(EditionKey key) {
        LocalText alt = published(key).orElseThrow().facts().pictures().get(0).alt();
        return alt == null ? Map.of() : alt.texts();
    }

    @Test
    void whereAMissionHasNoEditorItsDeskIsTold() {
        EditionKey english = begin("For the desk " + UUID.randomUUID());
        illustrate(english, key(), day(3));
        publish(english);
        round();
        assertThat(told(aoki)).containsExactly(english.story());
        assertThat(news.unread(aoki))
                .filteredOn(notice -> notice.occasion() == Occasion.RIGHTS_ENDING)
                .allSatisfy(notice -> assertThat(notice.path()).startsWith("/newsroom/pictures?story="));
    }

    @Test
    void filesOfADraftThatNobodyCanBringBackAreRemovedAndNoOthers() throws IOException {
        String own = kept();
        String shared = kept();
        EditionKey gone = begin("Gone " + UUID.randomUUID());
        illustrate(gone, own, day(400));
        illustrate(gone, shared, day(400));
        EditionKey there = begin("There " + UUID.randomUUID());
        illustrate(there, shared, day(400));
        newsroom.delete.delete(mwansa, gone);
        time.advance(Duration.ofDays(29));
        sweep();
        assertThat(store.path(own)).exists();
        newsroom.bringBack.bringBack(mwansa, gone);
        newsroom.delete.delete(mwansa, gone);
        time.advance(Duration.ofDays(29));
        sweep();
        assertThat(store.path(own)).as("it was deleted again later").exists();
        time.advance(Duration.ofDays(2));
        assertThat(refused(() -> newsroom.bringBack.bringBack(mwansa, gone))).containsExactly(Refusal.Why.LAPSED);
        sweep();
        assertThat(store.path(own)).doesNotExist();
        assertThat(store.path(shared)).exists();
        assertThat(lapsed.due()).doesNotContain(gone.story());
    }

    @Test
    void languagesAreNotPromisedForAnHourAtWhichAPictureMayNotBeShown() {
        EditionKey english = begin("Together " + UUID.randomUUID());
        EditionKey french = new EditionKey(english.story(), "fr");
        illustrate(english, key(), day(5));
        newsroom.translate.start(claire, french);
        newsroom.save.save(claire, french, new Writing(text("Ensemble"), null), mark(french), false);
        assertThat(refused(() -> together.release(aoki, english, List.of("fr"), now().plusDays(9))))
                .containsOnly(Refusal.Why.PICTURE_ENDED);
        assertThat(refused(() -> together.release(aoki, english, List.of("fr"), now().plusDays(2))))
                .isEmpty();
    }

    private void round() {
        rights.due().forEach(rights::tell);
    }

    private void sweep() {
        for (List<UUID> due = lapsed.due(); !due.isEmpty(); due = lapsed.due()) {
            due.forEach(lapsed::remove);
        }
    }

    private List<UUID> told(Actor actor) {
        return news.unread(actor).stream()
                .filter(notice -> notice.occasion() == Occasion.RIGHTS_ENDING)
                .map(Notice::story)
                .toList();
    }

    private void publish(EditionKey key) {
        newsroom.submit.submit(mwansa, key, mark(key));
        clear(aoki, key);
        newsroom.approve.approve(aoki, key, mark(key), ALL);
        newsroom.publish.publish(aoki, key, mark(key));
        await().atMost(PATIENCE).until(() -> published(key).isPresent());
    }

    /** Writes a text that shows a picture, in place of any other. */
    private void illustrate(EditionKey key, String picture, LocalDate until) {
        PictureFacts facts = new PictureFacts(
                "reef.jpg",
                picture,
                "image/jpeg",
                8,
                8,
                "Somebody",
                "CC BY 4.0",
                LocalText.of("en", "A reef"),
                until,
                PictureFacts.Consent.NOBODY,
                null);
        Writing writing = writing(newsroom.text(key).title(), "![](reef.jpg)");
        newsroom.save.save(
                mwansa,
                key,
                new Writing(writing.text(), writing.facts().illustrated(List.of(facts), null)),
                mark(key),
                false);
    }

    private StoryText text(String title) {
        return new StoryText(title, "Un résumé", "![Un récif](reef.jpg)", null);
    }

    private LocalDate day(int days) {
        return now().toLocalDate().plusDays(days);
    }

    private static String key() {
        return (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
    }

    /** A file under a key, as if a picture had been kept. */
    private String kept() throws IOException {
        String key = key();
        Path file = store.path(key);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "picture");
        return key;
    }
}
