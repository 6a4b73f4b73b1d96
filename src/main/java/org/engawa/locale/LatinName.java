package org.engawa.locale;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** Names for addresses and files, made of words in whatever script. */
public final class LatinName {
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    private LatinName() {}

    /**
     * The words in small Latin letters and digits, with hyphens between them.
     *
     * @param longest how many characters it may have; it ends with a whole word where it can
     * @return empty when nothing of it can be written so
     */
    public static String of(String words, int longest) {
        String name = LATIN.transliterate(words)
                .toLowerCase(Locale.ROOT)
                .replaceAll("['\u2019]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (name.length() <= longest) {
            return name;
        }
        int end = name.lastIndexOf('-', longest);
        return name.substring(0, end > 0 ? end : longest);
    }
}
