package org.engawa.workflow;

import java.security.SecureRandom;
import java.util.function.Predicate;
import org.engawa.locale.LatinName;
import org.engawa.story.Slug;

/**
 * Names for stories in addresses, made of their titles in whatever script. Each ends with a few signs by chance, whether or not
 * another story has the same title: a number that only the second one got would tell of a first one that may be nobody's to know.
 */
final class StorySlugs {
    private static final int LONGEST = 60;
    private static final String FALLBACK = "story";

    /** No vowels, so that chance spells no word, and nothing that looks like another. */
    private static final String SIGNS = "bcdfghjkmnpqrstvwxz23456789";

    private static final int ENDING = 5;
    private static final SecureRandom CHANCE = new SecureRandom();

    private StorySlugs() {}

    /** One that is free. */
    static Slug of(String title, Predicate<Slug> taken) {
        String words = LatinName.of(title, LONGEST);
        String base = words.isEmpty() ? FALLBACK : words;
        Slug slug = ended(base);
        while (taken.test(slug)) {
            slug = ended(base);
        }
        return slug;
    }

    private static Slug ended(String base) {
        StringBuilder slug = new StringBuilder(base).append('-');
        CHANCE.ints(ENDING, 0, SIGNS.length()).forEach(place -> slug.append(SIGNS.charAt(place)));
        return new Slug(slug.toString());
    }
}
