package org.engawa.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody who begins to write may mean.
 *
 * @param text as this reader knows it
 * @param language BCP 47 tag of the text
 * @param key of the entry of the vocabulary, or slug of the story
 */
public record Suggestion(String text, String language, Kind kind, String key) {
    /** What has a page of its own. */
    public enum Kind {
        /** A story, by its title. */
        STORY,
        /** A country. */
        COUNTRY,
        /** A programme. */
        PROGRAMME,
        /** A topic. */
        TOPIC,
        /** A person. */
        PERSON,
        /** A venue. */
        VENUE;

        /** In small letters. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Kind> of(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word().equals(word))
                    .findFirst();
        }
    }
}
