package org.engawa.browser;

import java.util.Locale;

/** The names of a story that is not to be found: its number, the key of its picture, and its address. */
record Hidden(String story, String picture, String slug) {
    /** A place to be probed, with these names. */
    String in(String place, String word) {
        return place.replace("{id}", story)
                .replace("{file}", picture)
                .replace(word, slug)
                .replace(word.toUpperCase(Locale.ROOT), slug.toUpperCase(Locale.ROOT));
    }

    /** What was answered, without these names: whoever asks for one may be told which. */
    String outOf(String answer) {
        return answer.replace(story, "*")
                .replace(picture, "*")
                .replace(slug, "*")
                .replace(slug.toUpperCase(Locale.ROOT), "*");
    }
}
