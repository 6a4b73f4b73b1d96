package org.engawa.web.feed;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import org.engawa.catalogue.Tags;
import org.engawa.publication.PublishedEdition;
import org.engawa.web.Provenance;

/**
 * The entries made last. A story stands in the feeds of the site, its kind, its countries, its topics and its mission, each in three
 * formats, and is the same entry in all of one language, until something that it was made from changes.
 */
final class KeptEntries {
    private static final long MOST_BYTES = 16L << 20;

    /** What an entry takes beside its text, about. */
    private static final int RECORD = 2000;

    private final LongFunction<Optional<Set<String>>> changedSince;

    private final Cache<Key, Made> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, Made made) -> RECORD + 2 * made.entry().html().length())
            .build();

    /**
     * None yet.
     *
     * @param changedSince as {@link org.engawa.web.PageCache#changedSince}
     */
    KeptEntries(LongFunction<Optional<Set<String>>> changedSince) {
        this.changedSince = changedSince;
    }

    private record Key(String reader, String story, String language) {}

    /**
     * An entry with what it was made from.
     *
     * @param stamp of the page cache, for which it is known to be right
     */
    private record Made(FeedEntry entry, long stamp, Provenance source) {
        Made at(long newStamp) {
            return new Made(entry, newStamp, source);
        }
    }

    /**
     * The entry of an edition in a feed, which depends on what the entry was made from.
     *
     * @param stamp of the page cache, taken before anything was looked up
     */
    FeedEntry of(Press press, PublishedEdition edition, long stamp) {
        Key key = new Key(press.language(), edition.story(), edition.language());
        Made made = kept.getIfPresent(key);
        if (made == null || !holds(made, press.now(), stamp)) {
            Press apart = press.apart();
            apart.dependsOn(Tags.edition(edition.slug(), edition.language()));
            FeedEntry entry = new Entries(apart).of(edition);
            made = new Made(entry, stamp, Provenance.of(apart.tags(), apart.changes()));
            kept.put(key, made);
        } else if (made.stamp() != stamp) {
            made = made.at(stamp);
            kept.put(key, made);
        }
        made.source().tags().forEach(press::dependsOn);
        made.source().end().ifPresent(press::changesAt);
        return made.entry();
    }

    private boolean holds(Made made, Instant now, long stamp) {
        return made.source().holds(now.toEpochMilli())
                && (made.stamp() == stamp
                        || changedSince
                                .apply(made.stamp())
                                .filter(tags -> !made.source().madeFrom(tags))
                                .isPresent());
    }
}
