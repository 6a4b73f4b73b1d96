package org.engawa.web.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.engawa.locale.LocalText.Localized;

/**
 * A feed, whatever its format.
 *
 * @param updated when anything in it last changed in a way that readers should know
 * @param withdrawn stories that are public no more, the last withdrawn first
 */
record FeedDocument(Head head, Chain chain, Instant updated, List<FeedEntry> entries, List<Tombstone> withdrawn) {
    /** Keeps its own copies. */
    FeedDocument {
        entries = List.copyOf(entries);
        withdrawn = List.copyOf(withdrawn);
    }

    /**
     * What it says of itself.
     *
     * @param id the same for all documents of the feed in all formats
     * @param page where a reader finds the same
     * @param rights the terms of the texts in words
     */
    record Head(
            String id,
            String page,
            String language,
            String title,
            String subtitle,
            String publisher,
            String rights,
            List<FeedEntry.Version> versions) {
        /** Keeps its own copy. */
        Head {
            versions = List.copyOf(versions);
        }
    }

    /**
     * Where the document stands among those of its feed (RFC 5005); addresses.
     *
     * @param current the one to subscribe to, which may be itself
     */
    record Chain(String self, String current, Optional<String> previous, Optional<String> next) {
        /** Whether it is about the past and will stay as it is. */
        boolean archive() {
            return !self.equals(current);
        }
    }

    /**
     * That a story is public no more (RFC 6721).
     *
     * @param instead address of the story to read instead
     */
    record Tombstone(String id, Instant when, Localized reason, Optional<String> instead) {}
}
