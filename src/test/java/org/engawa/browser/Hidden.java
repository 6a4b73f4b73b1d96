package org.engawa.browser;

import java.util.Locale;
import java.util.regex.Pattern;

/** The names of a story that is not to be found: its number, the key of its picture, and its address. */
record Hidden(String story, String picture, String slug) {
    /**
     * A place to be probed, with these names. A word that is searched for stays as it is: the signs by chance at the end of an
     * address would be another word, and be answered as one.
     */
    String in(String place, String word) {
        return Pattern.compile("(?<=/|%2F)" + Pattern.quote(word), Pattern.CASE_INSENSITIVE)
                .matcher(place.replace("{id}", story).replace("{file}", picture))
                .replaceAll(found -> found.group().equals(word) ? slug : slug.toUpperCase(Locale.ROOT));
    }

    /** What was answered, without these names: whoever asks for one may be told which. */
    String outOf(String answer) {
        return answer.replace(story, "*")
                .replace(picture, "*")
                .replace(slug, "*")
                .replace(slug.toUpperCase(Locale.ROOT), "*");
    }
}
