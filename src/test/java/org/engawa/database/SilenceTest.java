package org.engawa.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SilenceTest {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    // Any beginning, and near where the numbers of such a clock run over.
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1_000_000_000L);
    private final Silence silence = new Silence(nanos::get);

    @Test
    void whatOneConnectionFoundOutCountsForThoseOfBefore() {
        long before = silence.now();
        assertThat(silence.swallowed(before)).isFalse();
        says(false, PATIENCE);
        assertThat(silence.swallowed(before)).isTrue();
        assertThat(silence.swallowed(silence.now()))
                .as("one that was made since")
                .isFalse();
    }

    @Test
    void itIsForgottenWhenOneAnswersOrTimeGoesBy() {
        long before = silence.now();
        says(false, PATIENCE);
        says(true, Duration.ofMillis(1));
        assertThat(silence.swallowed(before)).isFalse();
        says(false, PATIENCE);
        nanos.addAndGet(Duration.ofSeconds(5).toNanos());
        assertThat(silence.swallowed(before)).isFalse();
    }

    /** The database is there, and that connection is not. */
    @Test
    void aQuickRefusalIsNoSilence() {
        long before = silence.now();
        says(false, PATIENCE.dividedBy(2));
        assertThat(silence.swallowed(before)).isFalse();
    }

    private void says(boolean alive, Duration after) {
        long asked = silence.now();
        nanos.addAndGet(after.toNanos());
        silence.answered(alive, asked, PATIENCE);
    }
}
