package org.engawa.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Ready pages, bounded by their weight. A page stays until something it was made from changes, or until it becomes wrong by the
 * passing of time. Making one takes a while, and what it is made from may change meanwhile; so whoever makes a page asks for a
 * {@linkplain #begin stamp} before looking anything up, and a page whose stamp is no longer the current one is not kept.
 */
public final class PageCache {
    private static final int LOCKS = 64;

    /** So many changes are remembered for whoever keeps pages elsewhere. */
    private static final int REMEMBERED = 1000;

    private final Cache<String, CachedPage> pages;
    private final Object[] locks = Stream.generate(Object::new).limit(LOCKS).toArray();
    private final Deque<Optional<Set<String>>> lately = new ArrayDeque<>();
    private final Turnstile making = Turnstile.forPages();
    private volatile long changes;
    private volatile Instant nextEnd = Instant.MAX;

    /**
     * An empty one.
     *
     * @param mostBytes how much memory pages may take, about
     */
    public PageCache(long mostBytes) {
        this.pages = Caffeine.newBuilder()
                .maximumWeight(mostBytes)
                .weigher((String key, CachedPage page) -> 2 * key.length() + page.weight())
                .build();
    }

    /**
     * The page under this key.
     *
     * @param now in milliseconds since 1970
     */
    @Nullable
    public CachedPage find(String key, long now) {
        CachedPage page = pages.getIfPresent(key);
        return page != null && page.holds(now) ? page : null;
    }

    /**
     * The page under this key: as it is kept, else made by one reader for all who want it meanwhile.
     *
     * @param now in milliseconds since 1970
     * @param stamp taken before anything of the page was looked up
     * @param maker makes it; empty when there is no such page
     */
    public Optional<CachedPage> find(String key, long now, long stamp, Supplier<Optional<CachedPage>> maker) {
        CachedPage ready = find(key, now);
        if (ready != null) {
            return Optional.of(ready);
        }
        synchronized (lock(key)) {
            // Another reader may have had it made while this one waited.
            CachedPage meanwhile = find(key, now);
            if (meanwhile != null) {
                return Optional.of(meanwhile);
            }
            Optional<CachedPage> made = maker.get();
            made.filter(page -> page.holds(now)).ifPresent(page -> keep(key, page, stamp));
            return made;
        }
    }

    /**
     * Makes the page under a key while nobody else makes it, and few make any: pages are work for processors alone, and many who share them are
     * all as late as the last. Whoever asked first is answered first.
     */
    public <T> T alone(String key, Supplier<T> maker) {
        synchronized (lock(key)) {
            return making.inTurn(maker);
        }
    }

    private Object lock(String key) {
        return locks[Math.floorMod(key.hashCode(), LOCKS)];
    }

    /** To be called before anything of a page is looked up. */
    public long begin() {
        return changes;
    }

    /**
     * The same where pages show what readers may see for a time only. Once that time has passed all pages go: any may show it.
     *
     * @param end when something of what pages are made from may no longer be seen
     */
    public long begin(Instant end) {
        if (!end.equals(nextEnd)) {
            nextEnd = end;
            dropAll();
        }
        return changes;
    }

    /** Keeps a page, unless anything changed since it was begun. */
    public synchronized void keep(String key, CachedPage page, long stamp) {
        if (stamp == changes) {
            pages.put(key, page);
        }
    }

    /** Lets go of the pages made from what changed. */
    public synchronized void drop(Set<String> tags) {
        note(Optional.of(Set.copyOf(tags)));
        pages.asMap().values().removeIf(page -> page.madeFrom(tags));
    }

    /** Lets go of all pages. */
    public synchronized void dropAll() {
        note(Optional.empty());
        pages.invalidateAll();
    }

    private void note(Optional<Set<String>> change) {
        changes++;
        lately.addLast(change);
        if (lately.size() > REMEMBERED) {
            lately.removeFirst();
        }
    }

    /**
     * What was let go since a stamp, for whoever keeps pages elsewhere.
     *
     * @return the tags of what changed; empty where all pages were, or it is too long ago to be known
     */
    public synchronized Optional<Set<String>> changedSince(long stamp) {
        long missed = changes - stamp;
        if (missed < 0 || missed > lately.size()) {
            return Optional.empty();
        }
        Set<String> tags = new HashSet<>();
        for (Optional<Set<String>> change :
                lately.stream().skip(lately.size() - missed).toList()) {
            if (change.isEmpty()) {
                return Optional.empty();
            }
            tags.addAll(change.get());
        }
        return Optional.of(tags);
    }

    /** How many pages there are, about. */
    public long size() {
        return pages.estimatedSize();
    }
}
