package org.engawa.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.testing.LogLines;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log tells who came in, from where and by what, who was refused and who went, and nothing that anybody typed. */
class SignInLogTest {
    private static final String WRONG = "wrong " + House.PASSWORD;

    @TempDir
    private Path data;

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
    void tellsByWhatAMemberCameIn() {
        UUID editor = house.editor();
        try (LogLines log = LogLines.of(SignIns.class)) {
            house.enrol(House.token(house.signIn(House.PASSWORD, House.HOME)));
            String half = House.token(house.signIn(House.PASSWORD, House.HOME));
            house.pass(Duration.ofSeconds(60));
            String whole = House.token(house.confirm(half, house.code(editor)));
            house.does(() -> house.signIns.renew(whole, House.PASSWORD, House.HOME));
            assertThat(log.lines())
                    .containsExactly(
                            in(editor, "their password, and has to set up a second factor"),
                            in(editor, "their password, and owes a second factor"),
                            in(editor, "a code as their second factor"),
                            in(editor, "their password once more"));
        }
    }

    @Test
    void tellsThatPasswordsAreEnoughAndWhoWasRefused() {
        UUID member = house.contributor();
        try (LogLines log = LogLines.of(SignIns.class)) {
            house.signIn(House.PASSWORD, House.HOME);
            house.signIn(WRONG, House.HOME);
            house.signIn("nobody@example.org", House.PASSWORD, House.ELSEWHERE);
            assertThat(log.lines())
                    .containsExactly(
                            in(member, "their password"),
                            "Sign-in from 192.0.2.1 refused, as member " + member,
                            "Sign-in from 198.51.100.9 refused");
        }
    }

    @Test
    void tellsWhoCameByTheProviderAndWithWhichFactors() {
        UUID editor = house.editor();
        try (LogLines log = LogLines.of(ExternalSignIns.class)) {
            provider(false);
            provider(true);
            house.enrol(House.token(house.signIn(House.PASSWORD, House.HOME)));
            provider(false);
            String came = "Member " + editor + " signed in from 192.0.2.1 by the provider, ";
            assertThat(log.lines())
                    .containsExactly(
                            came + "and has to set up a second factor",
                            came + "with a second factor given there",
                            came + "and owes a second factor");
        }
    }

    private void provider(boolean strong) {
        ProvenIdentity who = new ProvenIdentity(
                "https://id.example",
                "s1",
                Optional.of(House.ADDRESS),
                Optional.empty(),
                Optional.empty(),
                strong,
                "t");
        house.does(() -> house.external.signIn(who, false, House.HOME));
    }

    @Test
    void tellsWhoSignedOutOnce() {
        UUID member = house.contributor();
        String token = House.token(house.signIn(House.PASSWORD, House.HOME));
        String other = House.token(house.signIn(House.PASSWORD, House.HOME));
        try (LogLines log = LogLines.of(SignIns.class)) {
            house.run(() -> house.signIns.signOut(token));
            house.run(() -> house.signIns.signOut(token));
            house.run(() -> house.signIns.signOut("nobody's"));
            assertThat(log.lines()).containsExactly("Member " + member + " signed out");
            SignedIn by = house.recognise(other).orElseThrow();
            UUID third = house.recognise(House.token(house.signIn(House.PASSWORD, House.HOME)))
                    .orElseThrow()
                    .signIn();
            house.run(() -> house.signIns.end(by, third));
            house.run(() -> house.signIns.signOutEverywhere(by));
            assertThat(log.lines())
                    .endsWith(
                            "Member " + member + " ended another sign-in of theirs",
                            "Member " + member + " signed out everywhere");
        }
    }

    @Test
    void tellsNothingThatWasTyped() {
        house.contributor();
        try (LogLines log = LogLines.of(SignIns.class)) {
            house.signIn(WRONG, House.HOME);
            house.signIn(House.PASSWORD, House.PASSWORD, House.HOME);
            String token = House.token(house.signIn(House.PASSWORD, House.HOME));
            house.confirm(token, "typed-000000");
            assertThat(log.lines())
                    .hasSize(4)
                    .allSatisfy(line ->
                            assertThat(line).doesNotContain(List.of(House.PASSWORD, House.ADDRESS, token, "typed")));
        }
    }

    private static String in(UUID member, String by) {
        return "Member " + member + " signed in from 192.0.2.1 by " + by;
    }
}
