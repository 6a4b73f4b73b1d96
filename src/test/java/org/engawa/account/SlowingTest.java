package org.engawa.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.engawa.account.Slowing.Attempt;
import org.junit.jupiter.api.Test;

class SlowingTest {
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final AtomicLong nanos = new AtomicLong();
    private final Slowing slowing = new Slowing(nanos::get);

    private static Attempt stranger(String subject, int origin) {
        return new Attempt(subject, "origin " + origin, false);
    }

    private Duration pause(Attempt attempt) {
        return slowing.begin(attempt).orElse(Duration.ZERO);
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    @Test
    void doublesThePauseUpToAQuarterOfAnHour() {
        int free = 0;
        while (pause(stranger("mori", free)).isZero()) {
            free++;
        }
        assertThat(free).isBetween(3, 9);
        Duration last = Duration.ZERO;
        for (int turn = 0; turn < 15; turn++) {
            Duration pause = pause(stranger("mori", 1000 + turn));
            assertThat(pause).isGreaterThanOrEqualTo(last).isLessThanOrEqualTo(LONGEST);
            last = pause;
            pass(pause);
            assertThat(pause(stranger("mori", 2000 + turn))).isZero();
        }
        assertThat(last).isEqualTo(LONGEST);
    }

    @Test
    void limitsOnePlaceThatTriesEverybody() {
        int answered = 0;
        for (int account = 0; account < 10_000; account++) {
            answered += pause(stranger("member " + account, 1)).isZero() ? 1 : 0;
        }
        assertThat(answered).isLessThan(50);
        assertThat(pause(stranger("member 1", 2))).isZero();
    }

    @Test
    void countsManyAtOnceBeforeAnyHasFailed() {
        long answered = java.util.stream.IntStream.range(0, 200)
                .parallel()
                .filter(number -> slowing.begin(stranger("mori", number)).isEmpty())
                .count();
        assertThat(answered).isLessThan(10);
    }

    @Test
    void lastsHalfAMinuteAtMostWhereTheMemberIsKnown() {
        Attempt home = new Attempt("mori", "home", true);
        for (int failure = 0; failure < 30; failure++) {
            Optional<Duration> pause = slowing.begin(home);
            pause.ifPresent(this::pass);
            assertThat(pause.orElse(Duration.ZERO)).isLessThanOrEqualTo(Duration.ofSeconds(30));
        }
        assertThat(pause(home)).isPositive();
        assertThat(pause(new Attempt("aoki", "home", true))).isZero();
        pass(Duration.ofSeconds(30));
        assertThat(pause(home)).isZero();
        slowing.succeeded(home);
        assertThat(pause(home)).isZero();
    }

    @Test
    void clearsNoWayByAnAccountOfOnesOwn() {
        int answered = 0;
        for (int account = 0; account < 1000; account++) {
            answered += pause(stranger("member " + account, 1)).isZero() ? 1 : 0;
            Attempt own = stranger("own " + account, 1);
            if (pause(own).isZero()) {
                slowing.succeeded(own);
            }
        }
        assertThat(answered).isLessThan(100);
    }

    @Test
    void forgetsAfterAnHour() {
        for (int failure = 0; failure < 20; failure++) {
            pause(stranger("mori", failure));
        }
        assertThat(pause(stranger("mori", 100))).isPositive();
        pass(Duration.ofMinutes(61));
        assertThat(pause(stranger("mori", 100))).isZero();
    }
}
