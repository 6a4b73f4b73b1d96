package org.engawa.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.engawa.organization.Assignment;
import org.engawa.organization.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignInsTest {
    @TempDir
    Path data;

    private House house;

    @BeforeEach
    void furnish() {
        house = new House(data);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void letsInByThePasswordWhoNeedsNoMore() {
        UUID member = house.contributor();
        Answer answer = house.signIn(" Mori@Example.ORG ", House.PASSWORD, House.HOME);
        assertThat(answer).isInstanceOf(Answer.Done.class);
        SignedIn known = house.recognise(House.token(answer)).orElseThrow();
        assertThat(known.member()).isEqualTo(member);
        assertThat(known.admitted()).isTrue();
        assertThat(known.secondFactorDone()).isFalse();
        assertThat(house.does(() -> house.signIns.of(member))).singleElement().satisfies(signIn -> {
            assertThat(signIn.device()).isEqualTo("Firefox");
            assertThat(signIn.origin()).isEqualTo("192.0.2.1");
        });
    }

    @Test
    void tellsNothingAboutWhoIsAMember() {
        UUID disabled = house.member("gone@example.org");
        house.run(() -> house.administration.disable(Doer.OPERATOR, disabled, true));
        house.does(
                () -> house.administration.invite(Doer.OPERATOR, House.newcomer("new@example.org", "New"), List.of()));
        house.contributor();
        assertThat(List.of(
                        house.signIn("nobody@example.org", House.PASSWORD, House.HOME),
                        house.signIn("gone@example.org", House.PASSWORD, House.HOME),
                        house.signIn("new@example.org", "", House.HOME),
                        house.signIn(House.ADDRESS, "wrong " + House.PASSWORD, House.HOME),
                        house.signIn("\0", "\0", House.HOME),
                        house.signIn("x".repeat(100_000), "x".repeat(100_000), House.HOME)))
                .containsOnly(new Answer.Refused());
    }

    @Test
    void keepsNoTokenAsItIs() {
        house.contributor();
        String token = House.token(house.signIn(House.PASSWORD, House.HOME));
        assertThat(token).matches("[A-Za-z0-9_-]{43}");
        assertThat(house.recognise(Tokens.hash(token))).isEmpty();
        assertThat(house.recognise("")).isEmpty();
    }

    @Test
    void endsAfterHalfAnHourWithoutUse() {
        house.contributor();
        String token = House.token(house.signIn(House.PASSWORD, House.HOME));
        for (int use = 0; use < 3; use++) {
            house.pass(Duration.ofMinutes(29));
            assertThat(house.recognise(token)).isPresent();
        }
        house.pass(Duration.ofMinutes(30));
        assertThat(house.recognise(token)).isEmpty();
    }

    @Test
    void endsAfterTwelveHoursHoweverMuchItIsUsed() {
        UUID member = house.contributor();
        String token = House.token(house.signIn(House.PASSWORD, House.HOME));
        for (int use = 0; use < 35; use++) {
            house.pass(Duration.ofMinutes(20));
            assertThat(house.recognise(token)).as("after %d minutes", 20 * use).isPresent();
        }
        house.pass(Duration.ofMinutes(20));
        assertThat(house.recognise(token)).isEmpty();
        assertThat(house.does(() -> house.signIns.of(member))).isEmpty();
    }

    enum Ending {
        PASSWORD((house, id) -> house.passwords.choose(id, "nine otters under a bridge")),
        ROLES((house, id) -> house.administration.assign(Doer.OPERATOR, id, List.of())),
        SAME_ROLES((house, id) -> house.administration.assign(
                Doer.OPERATOR, id, List.of(Assignment.of(Role.CONTRIBUTOR, OneMission.KEY, null)))),
        DISABLED((house, id) -> house.administration.disable(Doer.OPERATOR, id, true)),
        SIGNED_OUT(
                (house, id) -> house.signIns.signOutEverywhere(new SignedIn(UUID.randomUUID(), id, false, true, true))),
        FACTOR_FORGOTTEN((house, id) -> house.factors.forget(Doer.OPERATOR, id)),
        RESET((house, id) ->
                house.accounts.choosePassword(house.links.issue(Purpose.RESET, id), "nine otters under a bridge", ""));

        private final BiConsumer<House, UUID> act;

        Ending(BiConsumer<House, UUID> act) {
            this.act = act;
        }
    }

    @ParameterizedTest
    @EnumSource
    void endsAtOnceAndOnlyForTheMember(Ending ending) {
        UUID other = house.member("other@example.org");
        UUID member = house.contributor();
        Answer first = house.signIn(House.PASSWORD, House.HOME);
        Answer second = house.signIn(House.PASSWORD, House.ELSEWHERE);
        Answer others = house.signIn("other@example.org", House.PASSWORD, House.HOME);
        house.run(() -> ending.act.accept(house, member));
        assertThat(house.alive(first)).isFalse();
        assertThat(house.alive(second)).isFalse();
        assertThat(house.alive(others)).isTrue();
        assertThat(house.does(() -> house.signIns.of(other))).hasSize(1);
    }

    @Test
    void endsOneAndLeavesTheOther() {
        house.member("other@example.org");
        SignedIn other = house.recognise(House.token(house.signIn("other@example.org", House.PASSWORD, House.HOME)))
                .orElseThrow();
        house.contributor();
        Answer first = house.signIn(House.PASSWORD, House.HOME);
        Answer second = house.signIn(House.PASSWORD, House.ELSEWHERE);
        SignedIn by = house.recognise(House.token(first)).orElseThrow();
        UUID id = house.recognise(House.token(second)).orElseThrow().signIn();
        house.run(() -> house.signIns.end(other, id));
        assertThat(house.alive(second)).isTrue();
        house.run(() -> house.signIns.end(by, id));
        assertThat(house.alive(second)).isFalse();
        house.run(() -> house.signIns.signOut(House.token(first)));
        assertThat(house.alive(first)).isFalse();
    }

    /** Whoever finds a browser open must not be able to keep its member out, or themselves in. */
    @Test
    void onlyWhoHasJustSignedInChangesHowOneComesIn() {
        house.editor();
        String token = House.token(house.signIn(House.PASSWORD, House.HOME));
        house.pass(LastingSignIn.FRESH);
        SignedIn owing = house.recognise(token).orElseThrow();
        assertThat(owing.admitted()).isFalse();
        house.run(() -> house.factors.begin(owing));
        house.does(() -> house.factors.finish(owing, house.pendingCode(owing.member()), ""));
        String next = House.token(house.confirm(token, house.code(owing.member())));
        SignedIn late = house.recognise(next).orElseThrow();
        assertThat(late.admitted()).isTrue();
        UUID id = late.signIn();
        for (Runnable act : List.<Runnable>of(
                () -> house.factors.begin(late),
                () -> house.factors.finish(late, "123456", ""),
                () -> house.factors.newRecoveryCodes(late, ""),
                () -> house.passkeys.askForNew(late),
                () -> house.signIns.end(late, id),
                () -> house.signIns.signOutEverywhere(late))) {
            assertThatExceptionOfType(AccountRefusal.class)
                    .isThrownBy(() -> house.run(act))
                    .extracting(AccountRefusal::reason)
                    .isEqualTo(AccountRefusal.Reason.STALE);
        }
        assertThat(house.recognise(next)).as("and nothing else").isPresent();
        house.pass(Duration.ofSeconds(30));
        SignedIn anew = house.recognise(House.token(house.confirm(
                        House.token(house.signIn(House.PASSWORD, House.HOME)), house.code(late.member()))))
                .orElseThrow();
        assertThat(house.does(() -> house.factors.newRecoveryCodes(anew, ""))).hasSize(10);
        house.run(() -> house.signIns.end(anew, id));
        assertThat(house.recognise(next)).isEmpty();
    }

    @Test
    void asksForThePasswordOnceMore() {
        house.contributor();
        String token = House.token(house.signIn(House.PASSWORD, House.HOME));
        assertThat(house.does(() -> house.signIns.renew(token, "wrong " + House.PASSWORD, House.HOME)))
                .isEqualTo(new Answer.Refused());
        String next = House.token(house.does(() -> house.signIns.renew(token, House.PASSWORD, House.HOME)));
        assertThat(house.recognise(token)).isEmpty();
        assertThat(house.recognise(next)).isPresent();
    }

    @Test
    void slowsStrangersButNeverTheMemberWhereTheyAreKnown() {
        house.contributor();
        assertThat(house.signIn(House.PASSWORD, House.HOME)).isInstanceOf(Answer.Done.class);
        for (int guess = 0; guess < 10; guess++) {
            house.signIn("guess " + guess, House.ELSEWHERE);
        }
        assertThat(house.signIn(House.PASSWORD, House.ELSEWHERE)).isInstanceOf(Answer.Slowed.class);
        assertThat(house.signIn(House.PASSWORD, House.HOME)).isInstanceOf(Answer.Done.class);
    }

    @Test
    void slowsForUnknownAddressesAsForKnownOnes() {
        house.contributor();
        for (int guess = 0; guess < 12; guess++) {
            Browser stranger = new Browser("", "203.0.113." + guess);
            assertThat(house.signIn("nobody@example.org", "guess " + guess, stranger))
                    .as("guess %d", guess)
                    .isEqualTo(house.signIn("guess " + guess, stranger));
        }
        assertThat(house.signIn("guess", House.ELSEWHERE)).isInstanceOf(Answer.Slowed.class);
    }
}
