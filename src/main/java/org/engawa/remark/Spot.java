package org.engawa.remark;

import java.util.Locale;

/**
 * Something in a text on which a remark can be made.
 *
 * @param position of a passage, counted from 0; 0 for the others
 * @param words that stand there, as Markdown; empty for the whole
 */
public record Spot(Place place, int position, String words) {
    /** A word that names it in forms, and names nothing else once other words stand there. */
    public String name() {
        String word = place.name().toLowerCase(Locale.ROOT);
        return place == Place.PASSAGE ? word + "-" + position + "-" + Fingerprint.of(words) : word;
    }
}
