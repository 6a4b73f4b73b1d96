package org.engawa.web.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How often each client may ask: so many times in a minute, in a row or spread. Clients that were not seen for a while are
 * forgotten; of very many only the last are known, so that memory is bounded.
 */
final class RateLimits {
    private static final int MOST_CLIENTS = 50_000;
    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final int most;
    private final TimeMeter time;
    private final Cache<String, Bucket> buckets;
    private final Cache<String, Boolean> told;

    /**
     * Limits.
     *
     * @param most requests of a client in a minute; 0 for no limit
     * @param nanos a clock that never goes back
     */
    RateLimits(int most, LongSupplier nanos) {
        this.most = most;
        this.time = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return nanos.getAsLong();
            }

            @Override
            public boolean isWallClockBased() {
                return false;
            }
        };
        // A bucket that was left alone for a period is full, so forgetting it changes nothing.
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_CLIENTS)
                .expireAfterAccess(PERIOD.multipliedBy(2))
                .ticker(nanos::getAsLong)
                .build();
        this.told = Caffeine.newBuilder()
                .maximumSize(MOST_CLIENTS)
                .expireAfterWrite(PERIOD)
                .ticker(nanos::getAsLong)
                .build();
    }

    /**
     * What a client may do.
     *
     * @param allowed whether this request is answered
     * @param left how many more may follow at once
     * @param seconds until all are allowed again; for one refused, until the next is
     */
    record Verdict(boolean allowed, long left, long seconds) {}

    boolean limited() {
        return most > 0;
    }

    /** The policy as a structured field (draft-ietf-httpapi-ratelimit-headers). */
    String policy() {
        return "\"client\";q=" + most + ";w=" + PERIOD.toSeconds();
    }

    /** Counts a request of a client. */
    Verdict ask(String client) {
        ConsumptionProbe probe = buckets.get(client, unknown -> bucket()).tryConsumeAndReturnRemaining(1);
        long nanos = probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill();
        return new Verdict(
                probe.isConsumed(),
                probe.getRemainingTokens(),
                Math.max(1, Duration.ofNanos(nanos).plusNanos(999_999_999).toSeconds()));
    }

    /** Whether it is news that a client was refused: once in a minute, however often it asks. */
    boolean isNews(String client) {
        return told.asMap().putIfAbsent(client, Boolean.TRUE) == null;
    }

    private Bucket bucket() {
        Bandwidth bandwidth =
                Bandwidth.builder().capacity(most).refillGreedy(most, PERIOD).build();
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(bandwidth)
                .build();
    }
}
