package org.engawa.workflow;

import java.util.function.Predicate;
import org.engawa.locale.LatinName;
import org.engawa.story.Slug;

/** Names for stories in addresses, made of their titles in whatever script. */
final class StorySlugs {
    private static final int LONGEST = 60;
    private static final String FALLBACK = "story";

    private StorySlugs() {}

    /** The first that is free. */
    static Slug of(String title, Predicate<Slug> taken) {
        String words = LatinName.of(title, LONGEST);
        String base = words.isEmpty() ? FALLBACK : words;
        Slug slug = new Slug(base);
        for (int number = 2; taken.test(slug); number++) {
            slug = new Slug(base + "-" + number);
        }
        return slug;
    }
}
