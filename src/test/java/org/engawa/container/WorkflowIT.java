package org.engawa.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.engawa.audit.AuditEntry;
import org.engawa.locale.LocalText;
import org.engawa.publication.PublishedEdition;
import org.engawa.story.Details;
import org.engawa.story.EditionState;
import org.engawa.story.StoryFacts;
import org.engawa.story.Withdrawal;
import org.engawa.story.Writing;
import org.engawa.workflow.Act;
import org.engawa.workflow.Actor;
import org.engawa.workflow.CheckTexts;
import org.engawa.workflow.Clash;
import org.engawa.workflow.Confirmation;
import org.engawa.workflow.EditionKey;
import org.engawa.workflow.NoSuchEdition;
import org.engawa.workflow.Refusal;
import org.engawa.workflow.Refused;
import org.engawa.workflow.Sheet;
import org.engawa.workflow.Sheets;
import org.engawa.workflow.StoryLife;
import org.engawa.workflow.Worklist;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From an embassy's draft to what readers find, within the running program. */
@ExtendWith(ArquillianExtension.class)
class WorkflowIT extends WorkflowScene {
    @Inject
    private CheckTexts texts;

    @Test
    void aStoryGoesFromDraftOverReturnAndApprovalToReaders() {
        EditionKey english = begin("Lead in the soil of Kabwe");
        write(english, "First words.");
        newsroom.submit.submit(mwansa, english, mark(english));
        assertThat(refused(() -> newsroom.approve.approve(mwansa, english, mark(english), ALL)))
                .containsExactly(Refusal.Why.ROLE);
        newsroom.open.open(aoki, english);
        assertThat(refused(() -> newsroom.takeBack.takeBack(mwansa, english))).containsExactly(Refusal.Why.OPENED);
        assertThat(refused(() -> newsroom.giveBack.giveBack(aoki, english, " ")))
                .containsExactly(Refusal.Why.REASON);
        newsroom.giveBack.giveBack(aoki, english, "Who measured it?");
        assertThat(newsroom.state(english)).isEqualTo(EditionState.RETURNED);

        write(english, "Second words.");
        String seen = mark(english);
        newsroom.submit.submit(mwansa, english, seen);
        clear(aoki, english);
        newsroom.approve.approve(aoki, english, seen, ALL);
        newsroom.publish.publish(aoki, english, seen);
        await().atMost(PATIENCE).until(() -> published(english).isPresent());
        PublishedEdition shown = published(english).orElseThrow();
        assertThat(shown.plainText()).isEqualTo("Second words.");
        assertThat(shown.facts().mission()).isEqualTo("lusaka");
        assertThat(shown.facts().published())
                .isEqualTo(shown.facts().published())
                .isBefore(now());
        assertThat(acts(english))
                .containsExactly(
                        "START", "SAVE", "SUBMIT", "OPEN", "RETURN", "SAVE", "SUBMIT", "CLEAR", "APPROVE", "PUBLISH");
    }

    @Test
    void aReviewerSignsForWhatOnlyAPersonCanTell() {
        EditionKey english = begin("Signed for");
        write(english, "Words.");
        newsroom.submit.submit(mwansa, english, mark(english));
        clear(aoki, english);
        Set<Confirmation> most = EnumSet.complementOf(EnumSet.of(Confirmation.PEOPLE));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> newsroom.approve.approve(aoki, english, mark(english), most))
                .satisfies(refused -> assertThat(refused.refusals())
                        .containsExactly(Refusal.because(Refusal.Why.CONFIRMATION, "PEOPLE")));
        newsroom.approve.approve(aoki, english, mark(english), ALL);
        assertThat(newsroom.record(english).get(4).detail())
                .containsEntry("confirmed", "FACTS, PEOPLE, NAMES, EMBARGO, SENSITIVITIES");
        assertThat(newsroom.life.of(aoki, english.story()))
                .extracting(StoryLife.Event::act)
                .containsExactly("START", "SAVE", "SUBMIT", "CLEAR", "APPROVE");
        Actor stranger = newsroom.join("Wanjiru", "MISSION_EDITOR:nairobi");
        assertThatExceptionOfType(NoSuchEdition.class).isThrownBy(() -> newsroom.life.of(stranger, english.story()));
    }

    @Test
    void whatIsNotPublicDoesNotReachReaders() {
        EditionKey english = begin("Nothing to see yet");
        approve(english);
        assertThat(refused(() -> newsroom.publish.publish(mwansa, english, mark(english))))
                .containsExactly(Refusal.Why.ROLE);
        newsroom.schedule.schedule(aoki, english, now().plusHours(1));
        follower.follow();
        assertThat(published(english)).isEmpty();
        time.advance(Duration.ofMinutes(61));
        await().atMost(PATIENCE).until(() -> published(english).isPresent());
        assertThat(acts(english)).endsWith("SCHEDULE", "RELEASE");
    }

    @Test
    void anApprovalHoldsForExactlyWhatWasSeen() {
        EditionKey english = begin("Seen and approved");
        write(english, "As it was seen.");
        String seen = mark(english);
        newsroom.submit.submit(mwansa, english, seen);
        newsroom.takeBack.takeBack(mwansa, english);
        write(english, "As it was seen!");
        newsroom.submit.submit(mwansa, english, mark(english));
        clear(aoki, english);
        assertThat(refused(() -> newsroom.approve.approve(aoki, english, seen, ALL)))
                .containsExactly(Refusal.Why.CHANGED);
        newsroom.approve.approve(aoki, english, mark(english), ALL);
        newsroom.reopen.reopen(mwansa, english);
        assertThat(refused(() -> newsroom.publish.publish(aoki, english, mark(english))))
                .containsExactly(Refusal.Why.STATE);
    }

    @Test
    void nothingThatSomebodyElseSavedIsOverwritten() {
        EditionKey english = begin("Two at once");
        Actor yuki = newsroom.join("Yuki", "CONTRIBUTOR:lusaka");
        String mark = mark(english);
        newsroom.save.save(yuki, english, writing("Two at once", "Yuki's words."), mark, true);
        assertThatExceptionOfType(Clash.class)
                .isThrownBy(() ->
                        newsroom.save.save(mwansa, english, writing("Two at once", "Mwansa's words."), mark, true))
                .satisfies(clash -> {
                    assertThat(clash.by()).isEqualTo("Yuki");
                    assertThat(clash.theirs().body()).isEqualTo("Yuki's words.");
                    assertThat(clash.mark()).isEqualTo(mark(english));
                });
        assertThat(newsroom.text(english).body()).isEqualTo("Yuki's words.");
    }

    @Test
    void whatOneAuthorSavesByItselfJoinsAndWhatIsAskedForDoesNot() {
        EditionKey english = begin("Saved again and again");
        for (String body : List.of("a", "ab", "abc")) {
            newsroom.save.save(mwansa, english, writing("Saved", body), mark(english), true);
        }
        assertThat(newsroom.revisions(english)).isEqualTo(2);
        newsroom.save.save(mwansa, english, writing("Saved", "abcd"), mark(english), false);
        newsroom.save.save(mwansa, english, writing("Saved", "abcd"), mark(english), false);
        newsroom.save.save(mwansa, english, writing("Saved", "abcde"), mark(english), true);
        time.advance(Duration.ofMinutes(11));
        newsroom.save.save(mwansa, english, writing("Saved", "abcdef"), mark(english), true);
        assertThat(newsroom.revisions(english)).isEqualTo(5);
        assertThat(acts(english)).as("one for each text").containsExactly("START", "SAVE", "SAVE", "SAVE", "SAVE");
    }

    @Test
    void whatWaitsForAMemberIsWhatTheyMayDo() {
        EditionKey english = begin("Who is next");
        assertThat(waits(mwansa, english)).containsExactly(Worklist.Reason.CONTINUE);
        assertThat(waits(aoki, english)).isEmpty();
        write(english, "Words.");
        newsroom.submit.submit(mwansa, english, mark(english));
        assertThat(waits(mwansa, english)).isEmpty();
        assertThat(waits(denis, english)).isEmpty();
        assertThat(waits(aoki, english)).containsExactly(Worklist.Reason.REVIEW);
        newsroom.giveBack.giveBack(aoki, english, "More, please.");
        assertThat(waits(mwansa, english)).containsExactly(Worklist.Reason.RETURNED);
        newsroom.submit.submit(mwansa, english, mark(english));
        clear(aoki, english);
        newsroom.approve.approve(aoki, english, mark(english), ALL);
        assertThat(waits(aoki, english)).containsExactly(Worklist.Reason.PUBLISH);
        assertThat(waits(newsroom.join("Wanjiru", "MISSION_EDITOR:nairobi"), english))
                .isEmpty();
        Sheet sheet = newsroom.sheets.of(aoki, english);
        assertThat(sheet.judgement().sentBy()).isEqualTo("Mwansa");
        assertThat(sheet.judgement().approvedBy()).isEqualTo("Aoki");
        assertThat(sheet.judgement().holds()).isTrue();
        assertThat(sheet.may(Act.SCHEDULE)).isTrue();
        assertThat(sheet.may(Act.SAVE)).isFalse();
        assertThat(newsroom.sheets.history(aoki, english))
                .extracting(Sheets.Saved::number)
                .containsExactly(2, 1);
    }

    private List<Worklist.Reason> waits(Actor actor, EditionKey key) {
        return newsroom.worklist.tasks(actor).stream()
                .filter(task -> task.edition().story().equals(key.story()))
                .map(Worklist.Task::reason)
                .toList();
    }

    @Test
    void lookingChangesNothing() {
        EditionKey english = begin("Only looked at");
        long before = newsroom.version(english);
        newsroom.verbs.refusals(mwansa, english);
        newsroom.mark(english);
        follower.follow();
        assertThat(newsroom.version(english)).isEqualTo(before);
    }

    @Test
    void whoWritesDoesNotDecideWhoOwnsAStoryOrWhenItIsPublic() {
        EditionKey english = begin("Not for Nairobi");
        StoryFacts taken = new StoryFacts(
                "nairobi",
                now().minusYears(1),
                now(),
                List.of("KE"),
                List.of(),
                List.of("space"),
                List.of(),
                null,
                new Details.Article(LocalText.of("en", "The embassy")),
                List.of(),
                List.of(),
                null,
                new Withdrawal(LocalDate.now(clock), Withdrawal.Manner.IN_ERROR, LocalText.of("en", "No."), null));
        StoryFacts before = newsroom.facts(english);
        newsroom.save.save(mwansa, english, new Writing(newsroom.text(english), taken), mark(english), false);
        assertThat(newsroom.facts(english).countries()).containsExactly("KE");
        assertThat(newsroom.facts(english).mission()).isEqualTo("lusaka");
        assertThat(newsroom.facts(english).published()).isEqualTo(before.published());
        assertThat(newsroom.facts(english).withdrawal()).isNull();
    }

    @Test
    void aDeletedDraftCanBeBroughtBack() {
        EditionKey english = begin("Deleted");
        write(english, "Words that are kept.");
        newsroom.delete.delete(mwansa, english);
        assertThat(refused(() -> newsroom.submit.submit(mwansa, english, ""))).containsExactly(Refusal.Why.STATE);
        newsroom.bringBack.bringBack(mwansa, english);
        assertThat(newsroom.text(english).body()).isEqualTo("Words that are kept.");
    }

    @Test
    void forOthersTheStoryDoesNotExist() {
        EditionKey english = begin("Only for Lusaka");
        Actor nairobi = newsroom.join("Wanjiru", "MISSION_EDITOR:nairobi");
        Actor administrator = newsroom.join("Admin", "ADMINISTRATOR");
        EditionKey none = new EditionKey(new java.util.UUID(0, 1), "en");
        for (Actor stranger : List.of(nairobi, administrator)) {
            for (EditionKey key : List.of(english, none)) {
                assertThatExceptionOfType(NoSuchEdition.class)
                        .isThrownBy(() -> newsroom.verbs.refusals(stranger, key))
                        .withMessage(null);
                assertThatExceptionOfType(NoSuchEdition.class)
                        .isThrownBy(() -> newsroom.submit.submit(stranger, key, ""))
                        .withMessage(null);
            }
        }
        Map<Act, List<Refusal>> own = newsroom.verbs.refusals(mwansa, english);
        assertThat(own.get(Act.SAVE)).isEmpty();
        assertThat(own.get(Act.APPROVE)).containsExactly(Refusal.because(Refusal.Why.ROLE));
        newsroom.disable(mwansa);
        assertThatExceptionOfType(NoSuchEdition.class).isThrownBy(() -> newsroom.verbs.refusals(mwansa, english));
    }

    @Test
    void theRecordShowsWhenItWasTamperedWith() {
        EditionKey english = begin("On record");
        assertThat(newsroom.firstBroken()).isEmpty();
        AuditEntry entry = newsroom.record(english).get(0);
        assertThat(entry.actor()).isEqualTo("Mwansa");
        assertThat(entry.origin()).isEqualTo("192.0.2.7");
        assertThat(entry.detail())
                .containsEntry("after", "DRAFT")
                .containsEntry("slug", newsroom.story(english).slug().text());
        newsroom.tamper("update AuditEntry e set e.actor = 'Nobody' where e.position = " + entry.position());
        assertThat(newsroom.firstBroken()).hasValue(entry.position());
        newsroom.tamper("update AuditEntry e set e.actor = 'Mwansa' where e.position = " + entry.position());
        assertThat(newsroom.firstBroken()).isEmpty();
    }

    @Test
    void aPublicTextThatSomebodyChangedInTheDatabaseIsNamed() {
        EditionKey english = begin("As it was " + UUID.randomUUID());
        approve(english);
        newsroom.publish.publish(aoki, english, mark(english));
        String where = " where r.title = '" + newsroom.text(english).title() + "'";
        assertThat(texts.altered(List.of(english.story()))).isEmpty();
        newsroom.tamper("update Revision r set r.body = 'Other words.'" + where);
        assertThat(texts.altered(List.of(english.story())))
                .containsExactly(newsroom.story(english).slug().text() + "/en");
        newsroom.tamper("update Revision r set r.body = 'Words.'" + where);
        assertThat(texts.altered(List.of(english.story()))).isEmpty();
    }
}
