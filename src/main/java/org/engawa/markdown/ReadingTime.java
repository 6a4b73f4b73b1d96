package org.engawa.markdown;

import java.util.Locale;
import java.util.Map;

/**
 * How long a text takes to read silently. Words a minute where a study gives them: Brysbaert 2019 (doi:10.1016/j.jml.2019.104047)
 * for en, fr, es, ar, de, it; Trauzettel-Klosinski and Dietz 2012 (doi:10.1167/iovs.11-8284) for pt, ru, tr. Chinese and
 * Japanese go by characters. Indonesian and all others take a cautious 200, since no such study is known.
 */
public final class ReadingTime {

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("en", 238),
            Map.entry("fr", 214),
            Map.entry("es", 278),
            Map.entry("ar", 181),
            Map.entry("de", 260),
            Map.entry("it", 285),
            Map.entry("pt", 181),
            Map.entry("ru", 184),
            Map.entry("tr", 166));
    private static final Map<String, Integer> CHARACTERS = Map.of("ja", 500, "zh", 260);
    private static final int OTHERS = 200;

    private ReadingTime() {}

    /** Whole minutes, at least 1. */
    public static int minutes(RenderedText text, Locale locale) {
        return minutes(text.words(), text.characters(), locale);
    }

    /** Whole minutes, at least 1, for a text of so many words and characters. */
    public static int minutes(int words, int characters, Locale locale) {
        String language = locale.getLanguage();
        Integer pace = CHARACTERS.get(language);
        int amount = pace == null ? words : characters;
        int perMinute = pace == null ? WORDS.getOrDefault(language, OTHERS) : pace;
        return Math.max(1, (amount + perMinute / 2) / perMinute);
    }
}
