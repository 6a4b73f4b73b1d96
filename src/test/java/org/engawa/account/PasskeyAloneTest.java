package org.engawa.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Coming in by a passkey alone. */
class PasskeyAloneTest {
    private static final URI SITE = URI.create("https://newsroom.example");
    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;

    @TempDir
    Path data;

    private House house;
    private UUID editor;
    private String handle = "";
    private final Authenticator phone = new Authenticator();

    @BeforeEach
    void furnish() {
        house = new House(data);
        editor = house.editor();
        String half = House.token(house.signIn(House.PASSWORD, House.HOME));
        SignedIn by = house.recognise(half).orElseThrow();
        PasskeyQuestion question = house.does(() -> house.passkeys.askForNew(by));
        handle = question.handle();
        String made = phone.make(question);
        assertThat(house.does(
                        () -> house.signIns.addPasskey(half, "Telephone", new PasskeyAnswer(made, SITE), House.HOME)))
                .isPresent();
        phone.counter++;
        phone.flags = PRESENT | VERIFIED;
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void countsAsBothFactors() {
        UUID browser = UUID.randomUUID();
        Answer answer = enter(browser, phone.give(ask(browser), handle));
        assertThat(answer).isInstanceOf(Answer.Done.class);
        SignedIn there = house.recognise(House.token(answer)).orElseThrow();
        assertThat(there.member()).isEqualTo(editor);
        assertThat(there.secondFactorDone()).isTrue();
        assertThat(there.admitted()).isTrue();
    }

    @Test
    void wantsWhoHoldsItVerifiedAndNamed() {
        UUID browser = UUID.randomUUID();
        phone.flags = PRESENT;
        assertThat(enter(browser, phone.give(ask(browser), handle)))
                .as("anybody may have taken the telephone")
                .isInstanceOf(Answer.Refused.class);
        phone.flags = PRESENT | VERIFIED;
        assertThat(enter(browser, phone.give(ask(browser), ""))).isInstanceOf(Answer.Refused.class);
        assertThat(enter(browser, phone.give(ask(browser), "c29tZWJvZHkgZWxzZQ")))
                .isInstanceOf(Answer.Refused.class);
        assertThat(enter(browser, phone.give(ask(browser), handle))).isInstanceOf(Answer.Done.class);
    }

    @Test
    void isAnsweredOnceInTimeAndByTheBrowserThatWasAsked() {
        UUID browser = UUID.randomUUID();
        PasskeyQuestion question = ask(browser);
        String answer = phone.give(question, handle);
        assertThat(enter(UUID.randomUUID(), answer)).isInstanceOf(Answer.Refused.class);
        assertThat(enter(browser, answer)).isInstanceOf(Answer.Done.class);
        phone.counter++;
        assertThat(enter(browser, phone.give(question, handle))).isInstanceOf(Answer.Refused.class);
        PasskeyQuestion late = ask(browser);
        house.pass(Challenge.LASTS);
        assertThat(enter(browser, phone.give(late, handle))).isInstanceOf(Answer.Refused.class);
    }

    @Test
    void opensToNobodyWhoMayNotComeIn() {
        UUID browser = UUID.randomUUID();
        assertThat(enter(browser, new Authenticator().give(ask(browser), handle)))
                .isInstanceOf(Answer.Refused.class);
        assertThat(enter(browser, "{}")).isInstanceOf(Answer.Refused.class);
        house.run(() -> house.administration.disable(Doer.OPERATOR, editor, true));
        assertThat(enter(browser, phone.give(ask(browser), handle))).isInstanceOf(Answer.Refused.class);
    }

    @Test
    void slowsWhoeverTriesAndTries() {
        int refused = 0;
        while (house.does(() -> house.signIns.signIn(UUID.randomUUID(), new PasskeyAnswer("{}", SITE), House.ELSEWHERE))
                instanceof Answer.Refused) {
            refused++;
        }
        assertThat(refused).isBetween(1, 10);
    }

    private PasskeyQuestion ask(UUID browser) {
        PasskeyQuestion question = house.does(() -> house.passkeys.askAnybody(browser));
        assertThat(question.known()).as("it tells nobody's").isEmpty();
        return question;
    }

    private Answer enter(UUID browser, String json) {
        return house.does(() -> house.signIns.signIn(browser, new PasskeyAnswer(json, SITE), House.HOME));
    }
}
