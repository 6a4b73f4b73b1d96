package org.engawa.workflow;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.function.Predicate;
import org.engawa.story.Slug;

/** Names for stories in addresses, made of their titles in whatever script. */
final class StorySlugs {
    private static final int LONGEST = 60;
    private static final String FALLBACK = "story";
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    private StorySlugs() {}

    /** The first that is free. */
    static Slug of(String title, Predicate<Slug> taken) {
        String base = readable(title);
        Slug slug = new Slug(base);
        for (int number = 2; taken.test(slug); number++) {
            slug = new Slug(base + "-" + number);
        }
        return slug;
    }

    private static String readable(String title) {
        String words = LATIN.transliterate(title)
                .toLowerCase(Locale.ROOT)
                .replaceAll("['\u2019]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (words.length() > LONGEST) {
            int end = words.lastIndexOf('-', LONGEST);
            words = words.substring(0, end > 0 ? end : LONGEST);
        }
        return words.isEmpty() ? FALLBACK : words;
    }
}
