package org.engawa.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which pictures are looked for.
 *
 * @param sight the stories that exist for whoever looks
 * @param words that must all be in what is said of a picture, in lower case
 * @param ends when its rights are to end, in a story that is public or in preparation, at one of these times; empty for whenever
 * @param undescribed BCP 47 tag of a language in which it is not said what it shows
 */
public record PictureFilter(Sight sight, List<String> words, List<End> ends, Optional<String> undescribed) {
    /** Keeps its own copies of the lists. */
    public PictureFilter {
        words = List.copyOf(words);
        ends = List.copyOf(ends);
    }

    /** All pictures in sight. */
    public static PictureFilter of(Sight sight) {
        return new PictureFilter(sight, List.of(), List.of(), Optional.empty());
    }

    /**
     * Some days, which are others where it is another day already.
     *
     * @param missions keys of the missions where it is so
     * @param from the first of the days
     * @param before the day after the last of them
     */
    public record End(Set<String> missions, LocalDate from, LocalDate before) {
        /** Keeps its own copy of the set. */
        public End {
            missions = Set.copyOf(missions);
        }
    }
}
