package org.engawa.web;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets a few in at a time to what costs much, so that strangers can take only so much of the machine; who would wait too long is sent away. */
public final class Turnstile {
    private static final int SEARCHES = 8;
    private static final Duration SEARCH_PATIENCE = Duration.ofSeconds(2);
    private static final Duration PAGE_PATIENCE = Duration.ofSeconds(1);

    private final Semaphore places;
    private final Duration patience;

    /**
     * A turnstile.
     *
     * @param places how many may be in at once
     * @param patience how long anybody waits
     */
    public Turnstile(int places, Duration patience) {
        this.places = new Semaphore(places, true);
        this.patience = patience;
    }

    /** One for searches, each of which takes milliseconds: more at once only make each other slow. */
    public static Turnstile forSearches() {
        return new Turnstile(SEARCHES, SEARCH_PATIENCE);
    }

    /** One for pages: as many as there are processors to make them. */
    static Turnstile forPages() {
        return new Turnstile(Math.max(2, Runtime.getRuntime().availableProcessors()), PAGE_PATIENCE);
    }

    /** What is got inside, in turn, or when patience ends without: nobody is sent away. */
    <T> T inTurn(Supplier<T> inside) {
        return pass(inside).orElseGet(inside);
    }

    /** What is got inside; empty for whom it would take too long to get in. */
    public <T> Optional<T> pass(Supplier<T> inside) {
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(inside.get());
        } finally {
            places.release();
        }
    }
}
