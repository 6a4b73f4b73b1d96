package org.engawa.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.engawa.audit.AuditEntry;
import org.engawa.notification.Notice;
import org.engawa.notification.Occasion;
import org.engawa.story.EditionState;
import org.engawa.story.EditionSummary;
import org.engawa.story.StoryLine;
import org.engawa.workflow.Act;
import org.engawa.workflow.Actor;
import org.engawa.workflow.BreakGlass;
import org.engawa.workflow.Coverage;
import org.engawa.workflow.EditionKey;
import org.engawa.workflow.FindTexts;
import org.engawa.workflow.LiftLimit;
import org.engawa.workflow.LimitStory;
import org.engawa.workflow.News;
import org.engawa.workflow.NoSuchEdition;
import org.engawa.workflow.Refusal;
import org.engawa.workflow.StoryCircle;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A limited story exists for its circle, and for nobody else but who breaks the glass. */
@ExtendWith(ArquillianExtension.class)
class LimitedStoriesIT extends WorkflowScene {
    @Inject
    LimitStory limit;

    @Inject
    LiftLimit lift;

    @Inject
    BreakGlass glass;

    @Inject
    StoryCircle circle;

    @Inject
    News news;

    @Inject
    FindTexts texts;

    @Inject
    Coverage coverage;

    private Actor editor;
    private Actor colleague;
    private Actor admin;

    @BeforeEach
    void more() {
        editor = newsroom.join("Editor", "MISSION_EDITOR:lusaka");
        colleague = newsroom.join("Colleague", "CONTRIBUTOR:lusaka");
        admin = newsroom.join("Admin", "ADMINISTRATOR");
    }

    @AfterEach
    void others() {
        List.of(editor, colleague, admin).forEach(newsroom::disable);
    }

    private EditionKey limited(String title, Actor... named) {
        EditionKey key = begin(title);
        limit.limit(editor, key, ids(named));
        return key;
    }

    private static Set<UUID> ids(Actor... members) {
        return Set.of(members).stream().map(Actor::member).collect(java.util.stream.Collectors.toSet());
    }

    private boolean sees(Actor actor, EditionKey key) {
        String title = newsroom.text(key).title();
        boolean board = Stream.of(EditionState.values())
                .flatMap(state -> newsroom.worklist.board(actor, state, 0, 1000).stream())
                .map(EditionSummary::story)
                .anyMatch(key.story()::equals);
        boolean found = texts.find(actor, title).texts().stream()
                .anyMatch(text -> text.story().equals(key.story()));
        boolean covered = coverage
                .lines(
                        actor,
                        new Coverage.Wanted(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        List.of("en"),
                        0,
                        1000)
                .stream()
                .map(Coverage.Line::story)
                .map(StoryLine::id)
                .anyMatch(key.story()::equals);
        assertThat(List.of(found, covered)).as("search and coverage").containsOnly(board);
        if (!board) {
            nothing(() -> newsroom.sheets.of(actor, key));
            nothing(() -> newsroom.sheets.history(actor, key));
            nothing(() -> newsroom.life.of(actor, key.story()));
            nothing(() -> circle.of(actor, key));
            nothing(() -> newsroom.verbs.refusals(actor, key, Act.SAVE));
            nothing(() -> newsroom.save.save(actor, key, writing("Taken over", ""), mark(key), false));
            nothing(() -> limit.limit(actor, key, ids(actor)));
        }
        return board;
    }

    private static void nothing(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(NoSuchEdition.class);
    }

    @Test
    void forEverybodyElseItWasNeverWritten() {
        EditionKey key = begin("Kabompo " + UUID.randomUUID());
        assertThat(sees(colleague, key)).isTrue();
        assertThat(sees(aoki, key)).isTrue();
        limit.limit(editor, key, ids(claire));
        assertThat(List.of(colleague, aoki, denis)).noneMatch(other -> sees(other, key));
        assertThat(List.of(mwansa, editor, claire)).allMatch(insider -> sees(insider, key));
        assertThat(told(claire, key)).contains(Occasion.NAMED);
        assertThat(refused(() -> limit.limit(claire, key, ids(claire)))).containsExactly(Refusal.Why.ROLE);
        assertThat(refused(() -> limit.limit(editor, key, ids(admin)))).containsExactly(Refusal.Why.INSIDER);
    }

    @Test
    void whatBecomesPublicIsPublicAndStaysLimited() {
        EditionKey key = limited("Limited and public", aoki);
        approve(key);
        newsroom.publish.publish(aoki, key, mark(key));
        await().atMost(PATIENCE).until(() -> published(key).isPresent());
        assertThat(sees(colleague, key)).isFalse();
        assertThat(told(denis, key)).isEmpty();
    }

    @Test
    void namesAreChangedAndTheLimitTakenAwayOnRecord() {
        EditionKey key = limited("Limited twice", claire);
        limit.limit(editor, key, ids(colleague));
        assertThat(sees(claire, key)).isFalse();
        assertThat(told(claire, key)).as("what was told before").isEmpty();
        assertThat(sees(colleague, key)).isTrue();
        lift.lift(editor, key);
        assertThat(sees(claire, key)).isTrue();
        assertThat(refused(() -> lift.lift(editor, key))).containsExactly(Refusal.Why.NOT_LIMITED);
        assertThat(newsroom.record(key).stream().filter(entry -> entry.act().equals("LIMIT")))
                .extracting(entry -> entry.detail().get("named"))
                .containsExactly("Claire, Editor, Mwansa", "Colleague, Editor, Mwansa");
        assertThat(acts(key)).contains("LIFT_LIMIT");
        assertThat(newsroom.firstBroken()).isEmpty();
    }

    @Test
    void theGlassIsBrokenForSomeHoursAndTheEditorsAreTold() {
        EditionKey key = limited("Behind glass");
        String address = "https://example.org/newsroom/edit?story=" + key.story() + "&language=en";
        nothing(() -> glass.open(colleague, address, "Curious"));
        assertThat(refused(() -> glass.open(aoki, address, " "))).containsExactly(Refusal.Why.REASON);
        assertThat(refused(() -> glass.open(aoki, "somewhere", "Urgent"))).containsExactly(Refusal.Why.ADDRESS);
        glass.open(aoki, address, "The minister asks");
        assertThat(sees(aoki, key)).isTrue();
        assertThat(told(editor, key)).containsExactly(Occasion.GLASS_BROKEN);
        AuditEntry entry = newsroom.record(key).stream()
                .filter(line -> line.act().equals("BREAK_GLASS"))
                .findFirst()
                .orElseThrow();
        assertThat(entry.actor()).isEqualTo("Aoki");
        assertThat(entry.detail()).containsEntry("reason", "The minister asks");
        time.advance(BreakGlass.OPEN);
        assertThat(sees(aoki, key)).isFalse();
    }

    @Test
    void anAdministratorBreaksTheGlassOfOneStoryAndOnlyReads() {
        EditionKey key = limited("Behind glass for administrators");
        EditionKey other = begin("Another story");
        nothing(() -> newsroom.sheets.of(admin, key));
        glass.open(admin, key.story().toString(), "A court order");
        assertThat(newsroom.sheets.of(admin, key).text().title()).isEqualTo("Behind glass for administrators");
        assertThat(newsroom.sheets.of(admin, key).refusals().values()).noneMatch(List::isEmpty);
        nothing(() -> newsroom.sheets.of(admin, other));
    }

    /** Whoever may break no glass of it is told nothing of it, nor is anybody else. */
    @Test
    void whatIsNotThereIsAnsweredTheSameAndOnRecord() {
        Actor elsewhere = newsroom.join("Elsewhere", "DESK_OFFICER:nairobi");
        EditionKey key = limited("Behind glass of another desk");
        glass.open(elsewhere, key.story().toString(), "Urgent");
        glass.open(elsewhere, UUID.randomUUID().toString(), "Urgent");
        nothing(() -> newsroom.sheets.of(elsewhere, key));
        assertThat(told(editor, key)).isEmpty();
        assertThat(acts(key)).doesNotContain("BREAK_GLASS");
        newsroom.disable(elsewhere);
    }

    @Test
    void readingIsOnRecordOnceInAnHour() {
        EditionKey open = begin("Read by all");
        newsroom.sheets.of(colleague, open);
        assertThat(acts(open)).doesNotContain("READ");
        EditionKey key = limited("Read by few", claire);
        newsroom.sheets.of(claire, key);
        newsroom.sheets.of(claire, key);
        newsroom.sheets.history(claire, key);
        newsroom.sheets.of(mwansa, key);
        assertThat(readers(key)).containsExactly("Claire", "Mwansa");
        time.advance(Duration.ofHours(1));
        newsroom.life.of(claire, key.story());
        assertThat(readers(key)).containsExactly("Claire", "Mwansa", "Claire");
        String token = newsroom.show.show(mwansa, key, Duration.ofDays(1));
        newsroom.shown.open(token, "192.0.2.1");
        assertThat(acts(key)).containsOnlyOnce("READ_BY_LINK");
        limit.limit(editor, key, Set.of());
        assertThat(newsroom.shown.open(token, "192.0.2.1")).isPresent();
    }

    private List<String> readers(EditionKey key) {
        return newsroom.record(key).stream()
                .filter(entry -> entry.act().equals("READ"))
                .map(AuditEntry::actor)
                .toList();
    }

    private List<Occasion> told(Actor actor, EditionKey key) {
        return news.unread(actor).stream()
                .filter(notice -> notice.story().equals(key.story()))
                .map(Notice::occasion)
                .toList();
    }
}
