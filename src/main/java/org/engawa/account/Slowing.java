package org.engawa.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes guessing slow, on this node: after some failures each further attempt has to wait twice as long as the one before.
 * Failures are counted for whom somebody pretends to be, whatever they try it from, and for where they try it from, whomever
 * they pretend to be. So that nobody can lock a member out by failing in their name, attempts from where the member has
 * signed in before are counted by themselves, and never wait for more than half a minute.
 *
 * <p>Every attempt counts as failed until it is known to be right, so that many at once are no way round. Memory is bounded:
 * of very many only the last are known, and what had no failure for an hour is forgotten.
 */
@ApplicationScoped
class Slowing {
    private static final int MOST_KNOWN = 50_000;
    private static final int LONGEST_NAME = 300;
    private static final Duration MEMORY = Duration.ofHours(1);

    private final LongSupplier nanos;
    private final Cache<String, Failures> failures;

    Slowing() {
        this(System::nanoTime);
    }

    /**
     * A new one, which knows no failures.
     *
     * @param nanos a clock that never goes back
     */
    Slowing(LongSupplier nanos) {
        this.nanos = nanos;
        this.failures = Caffeine.newBuilder()
                .maximumSize(MOST_KNOWN)
                .expireAfterWrite(MEMORY)
                .ticker(nanos::getAsLong)
                .build();
    }

    /** How many failures are free, and how long the wait gets at most. */
    private enum Patience {
        SUBJECT(4, Duration.ofMinutes(15)),
        ORIGIN(30, Duration.ofMinutes(15)),
        FAMILIAR(5, Duration.ofSeconds(30));

        private final int free;
        private final Duration longest;

        Patience(int free, Duration longest) {
            this.free = free;
            this.longest = longest;
        }

        long nanosAfter(int count) {
            if (count <= free) {
                return 0;
            }
            int doublings = Math.min(count - free - 1, 20);
            return Math.min(
                    longest.toNanos(), Duration.ofSeconds(1L << doublings).toNanos());
        }
    }

    private record Failures(int count, long last, long pause) {
        static Failures after(@Nullable Failures before, Patience patience, long now) {
            int count = before == null ? 1 : before.count + 1;
            return new Failures(count, now, patience.nanosAfter(count));
        }

        long left(long now) {
            return pause - (now - last);
        }
    }

    private record Counter(String name, Patience patience) {
        static Counter of(String name, Patience patience) {
            return new Counter(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name, patience);
        }
    }

    /**
     * An attempt: whom somebody pretends to be, from where, and whether that member has signed in from there before.
     *
     * @param subject an address or an id
     */
    record Attempt(String subject, String origin, boolean familiar) {
        private List<Counter> counters() {
            return familiar
                    ? List.of(Counter.of("familiar " + origin + ' ' + subject, Patience.FAMILIAR))
                    : List.of(
                            Counter.of("subject " + subject, Patience.SUBJECT),
                            Counter.of("origin " + origin, Patience.ORIGIN));
        }
    }

    /** Counts an attempt as failed, unless it has to wait; then tells how long, in whole seconds, and does not count it. */
    synchronized Optional<Duration> begin(Attempt attempt) {
        long now = nanos.getAsLong();
        long wait = 0;
        for (Counter counter : attempt.counters()) {
            Failures known = failures.getIfPresent(counter.name());
            wait = Math.max(wait, known == null ? 0 : known.left(now));
        }
        if (wait > 0) {
            return Optional.of(Duration.ofSeconds(
                    Duration.ofNanos(wait).plusNanos(999_999_999).toSeconds()));
        }
        for (Counter counter : attempt.counters()) {
            failures.put(
                    counter.name(), Failures.after(failures.getIfPresent(counter.name()), counter.patience(), now));
        }
        return Optional.empty();
    }

    /** The attempt was right: it did not fail after all, and neither counts what the same member mistyped before. */
    synchronized void succeeded(Attempt attempt) {
        for (Counter counter : attempt.counters()) {
            if (counter.patience() == Patience.ORIGIN) {
                // Whoever has an account of their own must not clear the way for guessing at others.
                failures.asMap()
                        .computeIfPresent(
                                counter.name(),
                                (name, known) ->
                                        known.count() <= 1 ? null : new Failures(known.count() - 1, known.last(), 0));
            } else {
                failures.invalidate(counter.name());
            }
        }
    }
}
