package org.engawa.account;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.engawa.account.AccountRefusal.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasskeysTest {
    private static final URI SITE = URI.create("https://newsroom.example");

    @TempDir
    Path data;

    private House house;
    private final Authenticator phone = new Authenticator();

    @BeforeEach
    void furnish() {
        house = new House(data);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void opensTheNewsroomToWhoAddsOneAndGivesItNextTime() {
        UUID editor = house.editor();
        String half = enter();
        PasskeyAdded added = add(half, phone).orElseThrow();
        assertThat(added.codes()).hasSize(10).doesNotHaveDuplicates();
        assertThat(house.recognise(half)).isEmpty();
        assertThat(house.recognise(added.token()).orElseThrow().admitted()).isTrue();

        Answer next = house.signIn(House.PASSWORD, House.HOME);
        assertThat(next).isInstanceOf(Answer.SecondFactorWanted.class);
        assertThat(house.recognise(House.token(next)).orElseThrow().admitted()).isFalse();
        phone.counter++;
        house.pass(Duration.ofMinutes(1));
        Answer done = give(House.token(next), phone);
        assertThat(done).isInstanceOf(Answer.Done.class);
        assertThat(house.recognise(House.token(next))).isEmpty();
        assertThat(house.recognise(House.token(done)).orElseThrow().admitted()).isTrue();
        Passkey kept = house.does(() -> house.passkeys.of(editor)).get(0);
        assertThat(kept.name()).isEqualTo("Telephone");
        assertThat(kept.lastUsed().orElseThrow().toInstant()).isEqualTo(house.now());
    }

    @Test
    void takesAuthenticatorsThatDoNotCount() {
        house.editor();
        phone.counter = 0;
        add(enter(), phone);
        assertThat(give(enter(), phone)).isInstanceOf(Answer.Done.class);
        assertThat(give(enter(), phone)).isInstanceOf(Answer.Done.class);
    }

    @Test
    void refusesACounterThatGoesBack() {
        house.editor();
        add(enter(), phone);
        phone.counter = 7;
        assertThat(give(enter(), phone)).isInstanceOf(Answer.Done.class);
        assertThat(give(enter(), phone)).isInstanceOf(Answer.Refused.class);
        phone.counter = 6;
        assertThat(give(enter(), phone)).isInstanceOf(Answer.Refused.class);
        phone.counter = 8;
        assertThat(give(enter(), phone)).isInstanceOf(Answer.Done.class);
    }

    @Test
    void refusesWhatIsOfAnotherPlaceOrPerson() {
        house.editor();
        refusedAtFirst(liar -> liar.origin = "https://newsroom.example.net");
        refusedAtFirst(liar -> liar.origin = "http://newsroom.example");
        refusedAtFirst(liar -> liar.origin = "https://newsroom.example:8443");
        refusedAtFirst(liar -> liar.host = "example");
        refusedAtFirst(liar -> liar.flags = 0);
        add(enter(), phone);
        phone.counter++;
        refused(liar -> liar.origin = "https://www.newsroom.example");
        refused(liar -> liar.host = "example");
        refused(liar -> liar.flags = 0);
        phone.origin = "https://newsroom.example";
        phone.host = "newsroom.example";
        phone.flags = 1;
        String token = enter();
        PasskeyQuestion question = ask(token);
        assertThat(confirm(token, phone.give(question, "c29tZWJvZHkgZWxzZQ"))).isInstanceOf(Answer.Refused.class);
        assertThat(confirm(token, phone.give(ask(token), ""))).isInstanceOf(Answer.Done.class);
    }

    @Test
    void takesEachChallengeOnceInTimeAndFromWhomItWasAsked() {
        house.editor();
        add(enter(), phone);
        phone.counter++;
        String token = enter();
        String other = enter();
        PasskeyQuestion late = ask(token);
        house.pass(Challenge.LASTS);
        assertThat(confirm(token, phone.give(late, ""))).isInstanceOf(Answer.Refused.class);
        PasskeyQuestion others = ask(other);
        assertThat(confirm(token, phone.give(others, ""))).isInstanceOf(Answer.Refused.class);
        PasskeyQuestion invented = new PasskeyQuestion(Tokens.create(), "", "", "", List.of());
        assertThat(confirm(token, phone.give(invented, ""))).isInstanceOf(Answer.Refused.class);
        PasskeyQuestion good = ask(token);
        assertThat(confirm(token, phone.give(good, ""))).isInstanceOf(Answer.Done.class);
        phone.counter++;
        assertThat(confirm(other, phone.give(good, ""))).isInstanceOf(Answer.Refused.class);
        PasskeyQuestion spoilt = ask(other);
        phone.flags = 0;
        assertThat(confirm(other, phone.give(spoilt, ""))).isInstanceOf(Answer.Refused.class);
        phone.flags = 1;
        assertThat(confirm(other, phone.give(spoilt, "")))
                .as("what was refused is used up too")
                .isInstanceOf(Answer.Refused.class);
    }

    @Test
    void refusesWhatIsUnknownOrSomebodyElses() {
        house.editor();
        add(enter(), phone);
        house.member("linh@example.org");
        Authenticator theirs = new Authenticator();
        String linh = House.token(house.signIn("linh@example.org", House.PASSWORD, House.HOME));
        assertThat(add(linh, theirs)).isPresent();
        phone.counter++;
        theirs.counter++;
        String token = enter();
        assertThat(confirm(token, theirs.give(ask(token), ""))).isInstanceOf(Answer.Refused.class);
        assertThat(confirm(token, new Authenticator().give(ask(token), ""))).isInstanceOf(Answer.Refused.class);
        Authenticator copy = new Authenticator(new String(phone.id, US_ASCII));
        copy.counter = 9;
        assertThat(confirm(token, copy.give(ask(token), "")))
                .as("the same name with another key")
                .isInstanceOf(Answer.Refused.class);
        for (String nonsense : List.of("", "null", "{}", "[]", "no JSON", "{\"rawId\": []}", bare(phone))) {
            assertThat(confirm(enter(), nonsense)).as(nonsense).isNotInstanceOf(Answer.Done.class);
            house.pass(Duration.ofHours(2));
        }
    }

    @Test
    void keepsEachCredentialForOneMember() {
        house.editor();
        add(enter(), phone);
        house.member("linh@example.org");
        String linh = House.token(house.signIn("linh@example.org", House.PASSWORD, House.HOME));
        assertThat(add(linh, phone)).isEmpty();
        assertThat(add(linh, new Authenticator())).isPresent();
    }

    @Test
    void isAddedByWhoGaveASecondFactorAndEndsOtherSignIns() {
        UUID editor = house.editor();
        String token = add(enter(), phone).orElseThrow().token();
        String half = enter();
        SignedIn by = house.recognise(half).orElseThrow();
        assertThatIllegalStateException().isThrownBy(() -> house.does(() -> house.passkeys.askForNew(by)));
        assertThatIllegalStateException().isThrownBy(() -> house.does(() -> house.factors.begin(by)));
        PasskeyAdded second = add(token, new Authenticator()).orElseThrow();
        assertThat(second.codes()).as("those that they have work on").isEmpty();
        assertThat(house.does(() -> house.factors.recoveryCodesLeft(editor))).isEqualTo(10);
        assertThat(house.recognise(half)).isEmpty();
        PasskeyQuestion question = house.does(() ->
                house.passkeys.askForNew(house.signIns.recognise(second.token()).orElseThrow()));
        assertThat(question.known()).hasSize(2);
        assertThat(question.handle()).hasSize(43).doesNotContain("mori");
    }

    @Test
    void leavesRecoveryCodesWhereThereIsNoAuthenticator() {
        house.editor();
        List<String> codes = add(enter(), phone).orElseThrow().codes();
        String token = enter();
        assertThat(house.confirm(token, "123456")).isInstanceOf(Answer.Refused.class);
        assertThat(house.confirm(token, codes.get(0))).isInstanceOf(Answer.Done.class);
    }

    @Test
    void isRenamedAndRemovedUnlessItIsTheLastThatIsOwed() {
        UUID editor = house.editor();
        String token = add(enter(), phone).orElseThrow().token();
        SignedIn by = house.recognise(token).orElseThrow();
        UUID first = house.does(() -> house.passkeys.of(editor)).get(0).id();
        house.run(() -> house.passkeys.rename(by, first, "Blue key", ""));
        assertThatExceptionOfType(AccountRefusal.class)
                .isThrownBy(() -> house.run(() -> house.passkeys.rename(by, first, "b".repeat(101), "")))
                .matches(refusal -> refusal.reason() == Reason.NAME_MALFORMED);
        assertThatExceptionOfType(AccountRefusal.class)
                .isThrownBy(() -> house.run(() -> house.passkeys.remove(by, first, "")))
                .matches(refusal -> refusal.reason() == Reason.LAST_FACTOR);
        String next = add(token, new Authenticator()).orElseThrow().token();
        SignedIn again = house.recognise(next).orElseThrow();
        String half = enter();
        house.run(() -> house.passkeys.remove(again, first, ""));
        assertThat(house.recognise(half)).isEmpty();
        assertThat(house.recognise(next)).isPresent();
        assertThat(house.does(() -> house.passkeys.of(editor))).hasSize(1);
        phone.counter++;
        assertThat(give(enter(), phone)).as("it is removed").isInstanceOf(Answer.Refused.class);
        assertThatExceptionOfType(AccountRefusal.class)
                .isThrownBy(() -> house.run(() -> house.passkeys.remove(again, first, "")))
                .matches(refusal -> refusal.reason() == Reason.PASSKEY_UNKNOWN);
    }

    @Test
    void takesTheCodesOfWhoNeedsNoneAlong() {
        UUID member = house.contributor();
        String token = add(enter(), phone).orElseThrow().token();
        UUID only = house.does(() -> house.passkeys.of(member)).get(0).id();
        SignedIn by = house.recognise(token).orElseThrow();
        house.run(() -> house.passkeys.remove(by, only, ""));
        assertThat(house.does(() -> house.factors.recoveryCodesLeft(member))).isZero();
        assertThat(house.signIn(House.PASSWORD, House.HOME)).isInstanceOf(Answer.Done.class);
    }

    @Test
    void isForgottenWithTheSecondFactor() {
        UUID editor = house.editor();
        String token = add(enter(), phone).orElseThrow().token();
        house.run(() -> house.factors.forget(Doer.OPERATOR, editor));
        assertThat(house.recognise(token)).isEmpty();
        assertThat(house.does(() -> house.passkeys.of(editor))).isEmpty();
        assertThat(house.signIn(House.PASSWORD, House.HOME)).isInstanceOf(Answer.SecondFactorToSetUp.class);
    }

    @Test
    void slowsWhoeverTriesAndTries() {
        house.editor();
        add(enter(), phone);
        String token = House.token(house.signIn(House.PASSWORD, House.ELSEWHERE));
        int refused = 0;
        while (house.does(() -> house.signIns.confirm(token, new PasskeyAnswer("{}", SITE), House.ELSEWHERE))
                instanceof Answer.Refused) {
            refused++;
        }
        assertThat(refused).isBetween(1, 10);
    }

    /** The name of a passkey, and nothing that it signed. */
    private static String bare(Authenticator of) {
        return "{\"rawId\": \"" + Base64.getUrlEncoder().withoutPadding().encodeToString(of.id) + "\"}";
    }

    private void refusedAtFirst(Consumer<Authenticator> lie) {
        Authenticator liar = new Authenticator();
        lie.accept(liar);
        assertThat(add(enter(), liar)).isEmpty();
    }

    private void refused(Consumer<Authenticator> lie) {
        String origin = phone.origin;
        String host = phone.host;
        lie.accept(phone);
        assertThat(give(enter(), phone)).isInstanceOf(Answer.Refused.class);
        phone.origin = origin;
        phone.host = host;
    }

    private String enter() {
        return House.token(house.signIn(House.PASSWORD, House.HOME));
    }

    private Optional<PasskeyAdded> add(String token, Authenticator authenticator) {
        SignedIn by = house.recognise(token).orElseThrow();
        String made = authenticator.make(house.does(() -> house.passkeys.askForNew(by)));
        return house.does(
                () -> house.signIns.addPasskey(token, " Telephone ", new PasskeyAnswer(made, SITE), House.HOME));
    }

    private PasskeyQuestion ask(String token) {
        SignedIn by = house.recognise(token).orElseThrow();
        return house.does(() -> house.passkeys.ask(by));
    }

    private Answer give(String token, Authenticator authenticator) {
        return confirm(token, authenticator.give(ask(token), ""));
    }

    private Answer confirm(String token, String json) {
        return house.does(() -> house.signIns.confirm(token, new PasskeyAnswer(json, SITE), House.HOME));
    }
}
