package org.engawa.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
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

    private final Cache<String, CachedPage> pages;
    private final Object[] locks = Stream.generate(Object::new).limit(LOCKS).toArray();
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

    /** What to hold while the page under a key is made, so that it is made once. */
    public Object lock(String key) {
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
        changes++;
        pages.asMap().values().removeIf(page -> page.madeFrom(tags));
    }

    /** Lets go of all pages. */
    public synchronized void dropAll() {
        changes++;
        pages.invalidateAll();
    }

    /** How many pages there are, about. */
    public long size() {
        return pages.estimatedSize();
    }
}
