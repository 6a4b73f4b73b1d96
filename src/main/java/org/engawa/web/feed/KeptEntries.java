package org.engawa.web.feed;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.engawa.publication.PublishedEdition;

/**
 * The entries made last. A story stands in the feeds of the site, its kind, its countries, its topics and its mission, each in three
 * formats, and is the same entry in all of one language. An entry is good for one stamp of the page cache only: as soon as
 * anything public changes, or may no longer be shown, there is another stamp, and it is made anew.
 */
final class KeptEntries {
    private static final long MOST_BYTES = 16L << 20;

    /** What an entry takes beside its text, about. */
    private static final int RECORD = 2000;

    private final Cache<Key, Made> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, Made made) -> RECORD + 2 * made.entry().html().length())
            .build();

    private record Key(long stamp, String reader, String story, String language) {}

    /**
     * An entry with what a feed that holds it depends on.
     *
     * @param changes when it becomes wrong by the passing of time
     */
    private record Made(FeedEntry entry, Set<String> tags, Optional<Instant> changes) {}

    /**
     * The entry of an edition in a feed, which depends on what the entry was made from.
     *
     * @param stamp of the page cache, taken before anything was looked up
     */
    FeedEntry of(Press press, PublishedEdition edition, long stamp) {
        Key key = new Key(stamp, press.language(), edition.story(), edition.language());
        Made made = kept.getIfPresent(key);
        if (made == null) {
            Press apart = press.apart();
            FeedEntry entry = new Entries(apart).of(edition);
            made = new Made(entry, Set.copyOf(apart.tags()), apart.changes());
            kept.put(key, made);
        }
        made.tags().forEach(press::dependsOn);
        made.changes().ifPresent(press::changesAt);
        return made.entry();
    }
}
