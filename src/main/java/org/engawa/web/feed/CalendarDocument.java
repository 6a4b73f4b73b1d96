package org.engawa.web.feed;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.engawa.reading.Occurrence;

/**
 * A calendar, whatever writes it.
 *
 * @param page where a reader finds the same
 * @param source its own address
 * @param zone where the site is at home
 */
record CalendarDocument(String language, String name, String page, String source, ZoneId zone, List<Entry> entries) {
    /** Keeps its own copy. */
    CalendarDocument {
        entries = List.copyOf(entries);
    }

    /**
     * Something that takes place.
     *
     * @param language of title and summary
     * @param state what its visitors must know first, such as that it is cancelled; may be empty
     * @param organizer who holds it; else the mission that tells of it
     * @param address of the story's page
     */
    record Entry(
            Occurrence occurrence,
            String language,
            String title,
            String summary,
            String state,
            String place,
            String organizer,
            String address,
            Instant published,
            Instant updated,
            String category,
            Optional<Poster> poster) {}

    /** A picture for it. */
    record Poster(String address, String type) {}
}
