package org.engawa.markdown;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Gives anchors to headings: the letters and digits of the heading in any script, in small letters, joined by hyphens, and
 * unique within the text. Anchors that pages use themselves are kept free.
 */
final class Slugs {

    private static final int LONGEST = 60;
    private static final Set<String> TAKEN =
            Set.of("main", "menu", "search", "top", "nav", "header", "footer", "content");
    private static final String OWN = "(evidence|cite|fn|fnref)-.*";

    private final Set<String> given = new HashSet<>(TAKEN);
    private final Map<String, Integer> next = new HashMap<>();

    String of(String heading) {
        String lower = Normalizer.normalize(heading, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String joined = lower.replaceAll("[^\\p{L}\\p{N}\\p{M}]+", "-").replaceAll("^-+|-+$", "");
        int end = Math.min(joined.codePointCount(0, joined.length()), LONGEST);
        String cut = joined.substring(0, joined.offsetByCodePoints(0, end)).replaceAll("-+$", "");
        String base = cut.isEmpty() || cut.matches(OWN) ? "section" : cut;
        String slug = base;
        while (!given.add(slug)) {
            slug = base + "-" + next.merge(base, 2, (last, two) -> last + 1);
        }
        return slug;
    }
}
