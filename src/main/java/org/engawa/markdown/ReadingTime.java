package org.engawa.markdown;

import java.util.Locale;

/** How long a text takes to read. */
public final class ReadingTime {

    private ReadingTime() {}

    /** Whole minutes, at least 1. */
    public static int minutes(RenderedText text, Locale locale) {
        return minutes(text.words(), text.characters(), locale);
    }

    /** Whole minutes, at least 1, for a text of so many words and characters. */
    public static int minutes(int words, int characters, Locale locale) {
        return Math.max(1, Math.round(words / 238f));
    }
}
