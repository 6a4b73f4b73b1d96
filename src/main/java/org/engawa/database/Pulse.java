package org.engawa.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.LongSupplier;
import javax.sql.DataSource;

/**
 * Whether the database gets on, felt by one connection every second. A database whose process was stopped says nothing at all: that a
 * question has been out for too long tells it as well as a failure does, and at once to everybody, instead of to each after their own wait.
 * One that refuses at once is left to whoever asks: they learn it as quickly, and need not wait for the next second when it is back.
 */
final class Pulse {
    /** A healthy one takes milliseconds; a busy one may take a while. */
    private static final long PATIENCE = Duration.ofSeconds(2).toNanos();

    private static final int PATIENCE_SECONDS = 2;

    /** What a refusal takes that nobody needs to be spared. */
    private static final long QUICK = Duration.ofSeconds(1).toNanos();

    private final DataSource source;
    private final LongSupplier nanoTime;
    private volatile boolean beats = true;
    private volatile boolean asking;
    private volatile long askedAt;

    /** @param nanoTime {@code System::nanoTime} */
    Pulse(DataSource source, LongSupplier nanoTime) {
        this.source = source;
        this.nanoTime = nanoTime;
    }

    /** Asks the database; takes as long as it takes. */
    void feel() {
        askedAt = nanoTime.getAsLong();
        asking = true;
        try {
            beats = answers() || nanoTime.getAsLong() - askedAt < QUICK;
        } finally {
            asking = false;
        }
    }

    private boolean answers() {
        try (Connection connection = source.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Whether it answered or refused quickly when it was asked last, and is not being waited for in vain. */
    boolean beats() {
        return beats && !(asking && nanoTime.getAsLong() - askedAt > PATIENCE);
    }
}
