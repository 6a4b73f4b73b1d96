package org.engawa.database;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * That the database, asked whether a connection is alive, said nothing at all. What befell one connection has befallen those of before as
 * well, when a network is cut or a machine died: for a while they are given up unasked, else whoever comes waits for each in turn. Where they
 * were alive after all, a new one costs milliseconds.
 */
final class Silence {
    private static final long LASTS = Duration.ofSeconds(5).toNanos();

    private final LongSupplier nanoTime;
    private volatile boolean noticed;
    private volatile long noticedAt;

    /** @param nanoTime {@code System::nanoTime} */
    Silence(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** The moment, by a clock that has any beginning. */
    long now() {
        return nanoTime.getAsLong();
    }

    /**
     * Whether a connection need not be asked.
     *
     * @param made when it was made, by {@link #now}
     */
    boolean swallowed(long made) {
        return noticed && now() - noticedAt < LASTS && made - noticedAt < 0;
    }

    /**
     * Takes notice of what became of a question.
     *
     * @param asked when it was asked, by {@link #now}
     * @param patience after how long, nearly, silence is given up
     */
    void answered(boolean alive, long asked, Duration patience) {
        if (alive) {
            noticed = false;
        } else if (now() - asked >= patience.toNanos() / 10 * 9) {
            noticedAt = now();
            noticed = true;
        }
    }
}
