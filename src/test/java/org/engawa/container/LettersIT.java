package org.engawa.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.engawa.account.AccountRefusal;
import org.engawa.account.Accounts;
import org.engawa.account.Administration;
import org.engawa.account.Browser;
import org.engawa.account.Doer;
import org.engawa.account.ForgottenPasswords;
import org.engawa.account.MailQueue;
import org.engawa.account.Newcomer;
import org.engawa.notification.Letter;
import org.engawa.notification.Notice;
import org.engawa.notification.Occasion;
import org.engawa.organization.MailHabit;
import org.engawa.organization.Member;
import org.engawa.workflow.Actor;
import org.engawa.workflow.EditionKey;
import org.engawa.workflow.News;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What members are told, in the newsroom and by a real mail server that may be down. */
@ExtendWith(ArquillianExtension.class)
class LettersIT extends WorkflowScene {
    @Inject
    private News news;

    @Inject
    private Accounts accounts;

    @Inject
    private Administration administration;

    @Inject
    private ForgottenPasswords forgotten;

    @Inject
    private MailQueue queue;

    @Inject
    private TestPost post;

    private String address(Actor actor) {
        return accounts.member(actor.member()).map(Member::address).orElseThrow();
    }

    private List<TestPost.Came> letters(Actor actor) {
        return post.of(address(actor));
    }

    private EditionKey submitted(String title) {
        EditionKey english = begin(title);
        write(english, "A secret that is not public.");
        newsroom.submit.submit(mwansa, english, mark(english));
        return english;
    }

    @Test
    void whoMayActNextIsToldAtOnceInTheirLanguage() {
        accounts.introduce(Doer.OPERATOR, aoki.member(), "青木 遥", "ja", ZoneId.of("Asia/Tokyo"));
        EditionKey english = submitted("One drop of blood");
        await().atMost(PATIENCE).until(() -> !letters(aoki).isEmpty());
        TestPost.Came came = letters(aoki).get(0);
        assertThat(letters(aoki)).hasSize(1);
        assertThat(came.language()).isEqualTo("ja");
        assertThat(came.subject()).isEqualTo("Mwansaさんが「One drop of blood」（英語）を校閲に回しました。あなたが校閲できます。");
        assertThat(came.plain())
                .contains("青木 遥 様")
                .contains("http://localhost:8080/newsroom/review?story=" + english.story() + "&language=en")
                .doesNotContain("secret");
        assertThat(came.html()).contains("One drop of blood").doesNotContain("secret");
        assertThat(news.unread(aoki)).extracting(Notice::occasion).containsExactly(Occasion.REVIEW);
        assertThat(news.unread(mwansa)).as("never who acted").isEmpty();

        newsroom.giveBack.giveBack(aoki, english, "A reason that stays in the newsroom.");
        await().atMost(PATIENCE).until(() -> !letters(mwansa).isEmpty());
        assertThat(letters(mwansa).get(0).subject()).startsWith("青木 遥 sent “One drop of blood” in English back to you");
        assertThat(letters(mwansa).get(0).plain()).doesNotContain("A reason");
        assertThat(news.unread(aoki)).as("it is done").isEmpty();
        List<Notice> unread = news.unread(mwansa);
        assertThat(unread).extracting(Notice::occasion).containsExactly(Occasion.RETURNED);
        news.read(aoki, List.of(unread.get(0).id()));
        assertThat(news.unread(mwansa)).as("nobody reads for others").hasSize(1);
        news.read(mwansa, List.of(unread.get(0).id()));
        assertThat(news.unread(mwansa)).isEmpty();
    }

    @Test
    void whatCouldNotBeSentIsTriedAgainAndTheActGoesOn() {
        post.stop();
        EditionKey english = submitted("While the post was away");
        assertThat(news.unread(aoki)).hasSize(1);
        triedOnce();
        assertThat(newsroom.letters(aoki).get(0).result()).contains("127.0.0.1");
        post.start();
        time.advance(Duration.ofSeconds(61));
        await().atMost(PATIENCE).until(() -> !letters(aoki).isEmpty());
        assertThat(letters(aoki)).hasSize(1);
        await().atMost(PATIENCE).until(() -> newsroom.letters(aoki).get(0).state() == Letter.State.SENT);
        time.advance(Duration.ofHours(2));
        newsroom.takeBack.takeBack(mwansa, english);
        assertThat(letters(aoki)).as("once").hasSize(1);
    }

    @Test
    void whoKeepsTheAccountsSeesWhatCouldNotBeSentAndHasItTriedAgain() {
        Doer somebody = new Doer(aoki.member(), "192.0.2.7");
        assertThatExceptionOfType(AccountRefusal.class).isThrownBy(() -> queue.look(somebody));
        post.stop();
        submitted("While nobody listened");
        triedOnce();
        MailQueue.Troubled troubled = queue.look(Doer.OPERATOR).troubled().stream()
                .filter(letter -> letter.to().id().equals(aoki.member()))
                .findFirst()
                .orElseThrow();
        assertThat(troubled.why()).contains("127.0.0.1");
        assertThat(queue.look(Doer.OPERATOR).counts().get(Letter.State.WAITING)).isPositive();
        assertThatExceptionOfType(AccountRefusal.class).isThrownBy(() -> queue.tryAgain(somebody, troubled.id()));
        post.start();
        assertThat(queue.tryAgain(Doer.OPERATOR, troubled.id())).isTrue();
        await().atMost(PATIENCE).until(() -> letters(aoki).size() == 1);
        await().atMost(PATIENCE).until(() -> newsroom.letters(aoki).get(0).state() == Letter.State.SENT);
        assertThat(queue.tryAgain(Doer.OPERATOR, troubled.id())).isFalse();
        assertThat(queue.tryAgain(Doer.OPERATOR, UUID.randomUUID())).isFalse();
    }

    /** Tried and given back: while it is on its way, a clock that is put forward would also put off the next try. */
    private void triedOnce() {
        await().atMost(PATIENCE).until(() -> {
            // Looked at once: of two looks the first may be from before the try, and the second from within it.
            Letter letter = newsroom.letters(aoki).get(0);
            return letter.state() == Letter.State.WAITING && letter.tries() == 1;
        });
    }

    @Test
    void whatIsOldIsNotSentAnyMore() {
        post.stop();
        submitted("Long before");
        triedOnce();
        time.advance(Duration.ofHours(13));
        post.start();
        await().atMost(PATIENCE).until(() -> newsroom.letters(aoki).get(0).state() == Letter.State.DROPPED);
        assertThat(letters(aoki)).isEmpty();
        assertThat(news.unread(aoki)).hasSize(1);
    }

    @Test
    void aDayIsToldInOneLetterAndNothingToWhoeverWantsNone() {
        accounts.prefer(aoki.member(), MailHabit.DAILY, "");
        Actor quiet = newsroom.join("Quiet", "DESK_OFFICER:engawa-desk");
        accounts.prefer(quiet.member(), MailHabit.NONE, "");
        submitted("The first of a day");
        EditionKey read = submitted("The second of a day");
        submitted("The third of a day");
        assertThat(newsroom.letters(aoki)).hasSize(1);
        assertThat(newsroom.letters(quiet)).isEmpty();
        assertThat(news.unread(quiet)).hasSize(3);
        news.unread(aoki).stream()
                .filter(notice -> notice.story().equals(read.story()))
                .forEach(notice -> news.read(aoki, List.of(notice.id())));
        OffsetDateTime due = newsroom.letters(aoki).get(0).dueAt();
        assertThat(due.withOffsetSameInstant(ZoneOffset.UTC).getHour()).isEqualTo(8);
        assertThat(letters(aoki)).isEmpty();
        time.advance(Duration.between(now(), due).plusSeconds(1));
        await().atMost(PATIENCE).until(() -> !letters(aoki).isEmpty());
        assertThat(letters(aoki)).hasSize(1);
        assertThat(letters(aoki).get(0).subject()).isEqualTo("2 notices from the newsroom of Engawa");
        assertThat(letters(aoki).get(0).plain())
                .containsSubsequence("The first of a day", "The third of a day")
                .doesNotContain("The second of a day");
    }

    @Test
    void whoeverLostTheRoleGetsNoLetterAnyMore() {
        post.stop();
        submitted("Not for them any more");
        triedOnce();
        administration.assign(Doer.OPERATOR, aoki.member(), List.of());
        assertThat(news.unread(aoki)).isEmpty();
        post.start();
        time.advance(Duration.ofSeconds(61));
        await().atMost(PATIENCE).until(() -> newsroom.letters(aoki).get(0).state() == Letter.State.DROPPED);
        assertThat(letters(aoki)).isEmpty();
    }

    @Test
    void linksComeByMailWorkOnceAndStandNowhereElse() {
        Actor admin = newsroom.join("Sato", "ADMINISTRATOR");
        String mail = UUID.randomUUID() + "@example.org";
        Member invited = administration.invite(
                new Doer(admin.member(), "192.0.2.7"),
                new Newcomer(mail, "森 葵", "ja", ZoneId.of("Asia/Tokyo")),
                List.of());
        await().atMost(PATIENCE).until(() -> post.of(mail).size() == 1);
        TestPost.Came invitation = post.of(mail).get(0);
        assertThat(invitation.language()).isEqualTo("ja");
        assertThat(invitation.subject()).isEqualTo("縁側 編集室へのご招待");
        String token = token(invitation, "invitation");
        assertThat(invitation.html()).contains(token);
        assertThat(accounts.choosePassword(token, "七つの灯がともる縁側の夜", "192.0.2.9"))
                .map(Member::id)
                .contains(invited.id());
        assertThat(accounts.choosePassword(token, "七つの灯がともる縁側の夜", "192.0.2.9")).isEmpty();

        Browser browser = new Browser("Firefox", UUID.randomUUID().toString());
        assertThat(forgotten.ask(mail, browser)).isEqualTo(forgotten.ask("nobody@example.org", browser));
        await().atMost(PATIENCE).until(() -> post.of(mail).size() == 2);
        String second = token(post.of(mail).get(1), "reset");
        time.advance(Duration.ofMinutes(31));
        assertThat(accounts.choosePassword(second, "九つの灯がともる縁側の夜", "192.0.2.9"))
                .as("after half an hour")
                .isEmpty();
        assertThat(post.of("nobody@example.org")).isEmpty();
    }

    private static String token(TestPost.Came came, String page) {
        String start = "http://localhost:8080/newsroom/" + page + "?link=";
        assertThat(came.plain()).contains(start);
        String rest = came.plain().substring(came.plain().indexOf(start) + start.length());
        return rest.substring(0, 43);
    }
}
