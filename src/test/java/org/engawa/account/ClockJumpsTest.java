package org.engawa.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clock of the server is put forward while members are signed in, and back again. */
class ClockJumpsTest {
    private static final Duration JUMP = Duration.ofMinutes(20);
    private static final Duration YEAR = Duration.ofDays(365);

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
    void aSignInOutlivesAJumpThatIsShorterThanItsPause() {
        house.contributor();
        String token = House.token(house.signIn(House.PASSWORD, House.HOME));
        house.pass(JUMP);
        assertThat(house.recognise(token)).isPresent();
        house.pass(JUMP.negated());
        assertThat(house.recognise(token)).isPresent();
        house.pass(Duration.ofMinutes(-1));
        assertThat(house.recognise(token)).as("before it began, by a minute").isPresent();
    }

    @Test
    void aUseThatWasNotedInTheFutureMakesItLastNoLonger() {
        house.contributor();
        String token = House.token(house.signIn(House.PASSWORD, House.HOME));
        house.pass(JUMP);
        assertThat(house.recognise(token)).isPresent();
        house.pass(JUMP.negated());
        assertThat(house.recognise(token)).isPresent();
        house.pass(LastingSignIn.IDLE.plusMinutes(2));
        assertThat(house.recognise(token)).isEmpty();
    }

    @Test
    void whatBeganWhileTheClockWasAYearAheadEndsWithThat() {
        house.contributor();
        house.pass(YEAR);
        String token = House.token(house.signIn(House.PASSWORD, House.HOME));
        assertThat(house.recognise(token)).isPresent();
        house.pass(YEAR.negated());
        assertThat(house.recognise(token)).isEmpty();
        assertThat(house.signIn(House.PASSWORD, House.HOME)).isInstanceOf(Answer.Done.class);
    }

    @Test
    void aLinkWorksNoLongerThanItShouldAndOnce() {
        UUID member = house.contributor();
        house.pass(YEAR);
        String ahead = house.does(() -> house.links.issue(Purpose.RESET, member));
        house.pass(YEAR.negated());
        assertThat(house.does(() -> house.links.look(ahead))).isEmpty();
        assertThat(house.does(() -> house.links.use(ahead))).isFalse();
        String good = house.does(() -> house.links.issue(Purpose.RESET, member));
        house.pass(JUMP);
        assertThat(house.does(() -> house.links.use(good))).isTrue();
        house.pass(JUMP.negated());
        assertThat(house.does(() -> house.links.use(good))).as("used before").isFalse();
    }

    /** Whoever gave a code under the wrong clock has others until it has come there again. */
    @Test
    void noCodeIsTakenTwiceAndRecoveryCodesGoOn() {
        UUID editor = house.editor();
        List<String> recovery = house.enrol(House.token(house.signIn(House.PASSWORD, House.HOME)));
        house.pass(Duration.ofMinutes(2));
        String before = house.code(editor);
        assertThat(house.confirm(House.token(house.signIn(House.PASSWORD, House.HOME)), before))
                .isInstanceOf(Answer.Done.class);
        house.pass(JUMP);
        String ahead = house.code(editor);
        assertThat(house.confirm(House.token(house.signIn(House.PASSWORD, House.HOME)), ahead))
                .isInstanceOf(Answer.Done.class);
        house.pass(JUMP.negated());
        String half = House.token(house.signIn(House.PASSWORD, House.HOME));
        assertThat(house.confirm(half, before)).isInstanceOf(Answer.Refused.class);
        assertThat(house.confirm(half, ahead)).isInstanceOf(Answer.Refused.class);
        assertThat(house.confirm(half, recovery.get(0))).isInstanceOf(Answer.Done.class);
        house.pass(JUMP.plusMinutes(1));
        assertThat(house.confirm(House.token(house.signIn(House.PASSWORD, House.HOME)), house.code(editor)))
                .as("the clock has come there again")
                .isInstanceOf(Answer.Done.class);
    }
}
