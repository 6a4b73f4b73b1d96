package org.engawa.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.engawa.testing.LogLines;
import org.junit.jupiter.api.Test;

class OutagesTest {
    private static final PersistenceException LOCKED = new PersistenceException(
            "Internal Exception:\n of the provider",
            new SQLException("ERROR: canceling statement due to lock timeout\n  Position: 83", "55P03"));
    private static final PersistenceException GONE = new PersistenceException(new SQLException("refused", "08001"));

    private final AtomicLong nanos = new AtomicLong();
    private final Outages outages = new Outages(nanos::get);

    private List<String> told(Runnable act) {
        try (LogLines log = LogLines.of(Outages.class)) {
            act.run();
            return log.lines();
        }
    }

    @Test
    void eachReasonIsToldOnceAMinuteOnOneLine() {
        assertThat(told(() -> {
                    for (int i = 0; i < 50; i++) {
                        outages.tell("/newsroom/edit", LOCKED);
                    }
                    outages.tell("/newsroom/board", GONE);
                }))
                .containsExactly(
                        "/newsroom/edit was not answered, since the database can't be used now:"
                                + " ERROR: canceling statement due to lock timeout",
                        "/newsroom/board was not answered, since the database can't be used now: refused"
                                + " (and 49 more since the line before)");
        nanos.addAndGet(Duration.ofSeconds(59).toNanos());
        assertThat(told(() -> outages.tell("/newsroom/edit", GONE))).isEmpty();
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(told(() -> outages.tell("/newsroom/edit", GONE)))
                .containsExactly("/newsroom/edit was not answered, since the database can't be used now: refused"
                        + " (and 1 more since the line before)");
    }

    @Test
    void whoeverAsksIsToldForAMinute() {
        assertThat(outages.lately()).isEmpty();
        told(() -> outages.tell("engawa import", LOCKED));
        assertThat(outages.lately()).containsExactly("ERROR: canceling statement due to lock timeout");
        nanos.addAndGet(Duration.ofMinutes(1).toNanos());
        assertThat(outages.lately()).isEmpty();
    }

    @Test
    void reasonsWithoutEndAreNotToldWithoutEnd() {
        assertThat(told(() -> {
                    for (int i = 0; i < 1_000; i++) {
                        outages.tell(
                                "/newsroom/edit", new PersistenceException(new SQLException("backend " + i, "08006")));
                    }
                }))
                .hasSize(10);
        nanos.addAndGet(Duration.ofMinutes(1).toNanos());
        assertThat(told(() -> outages.tell("/newsroom/edit", GONE)))
                .singleElement()
                .asString()
                .endsWith("refused (and 990 more since the line before)");
    }
}
