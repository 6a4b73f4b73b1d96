package org.engawa.database;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Tells the log what was not done for want of the database: on one line, and once in a minute for each reason, however many meet it. Each
 * with its whole stack is told to whoever looks for it, at the level FINE of `java.util.logging`.
 */
@ApplicationScoped
public class Outages {
    private static final Logger LOG = System.getLogger(Outages.class.getName());
    private static final Duration PERIOD = Duration.ofMinutes(1);

    /** In a minute: what a database says of a reason may hold numbers that are others each time. */
    private static final int MOST_REASONS = 10;

    private final Cache<String, Boolean> told;
    private final AtomicLong untold = new AtomicLong();

    /** A new one, which has told nothing. */
    public Outages() {
        this(System::nanoTime);
    }

    /**
     * A new one, which has told nothing.
     *
     * @param nanos a clock that never goes back
     */
    Outages(LongSupplier nanos) {
        this.told = Caffeine.newBuilder()
                .expireAfterWrite(PERIOD)
                .ticker(nanos::getAsLong)
                .build();
    }

    /**
     * Tells of one.
     *
     * @param what was not answered, for the log: `/newsroom/edit`
     * @param failure that {@link Absence} causes
     */
    public void tell(String what, Throwable failure) {
        String reason = Absence.reason(failure);
        LOG.log(Level.DEBUG, what + " was not answered", failure);
        if (!isNews(reason)) {
            untold.incrementAndGet();
            return;
        }
        long others = untold.getAndSet(0);
        LOG.log(
                Level.WARNING,
                "{0} was not answered, since the database can''t be used now: {1}{2}",
                what,
                reason,
                others == 0 ? "" : " (and " + others + " more since the line before)");
    }

    /** Every reason that was told in the last minute. */
    public List<String> lately() {
        told.cleanUp();
        return told.asMap().keySet().stream().sorted().toList();
    }

    private boolean isNews(String reason) {
        told.cleanUp();
        return told.estimatedSize() < MOST_REASONS && told.asMap().putIfAbsent(reason, Boolean.TRUE) == null;
    }
}
