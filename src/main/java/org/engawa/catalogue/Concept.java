package org.engawa.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engawa.locale.LocalText;

/**
 * One thing under all its names: an entry of the vocabulary as those who search mean it.
 *
 * @param kind of the entry, for example {@code country}
 * @param key of the entry
 * @param names in all languages; the first of a language is how the site calls it
 * @param others names that are written alike in any language: abbreviations, readings
 * @param field of documents that are about it; empty for mere words
 * @param values of that field
 */
record Concept(String kind, String key, LocalText names, List<String> others, String field, Set<String> values) {
    private static final Pattern ASIDE = Pattern.compile("[(（「『“«]([^()（）「」『』“”«»]{2,80})[)）」』”»]");

    Concept {
        others = List.copyOf(others);
        values = Set.copyOf(values);
    }

    /** A name with the language in which it is one; empty where it is one in any. */
    record Name(String text, String language) {}

    /** All its names, also the parts of those that have an abbreviation or proper name in brackets. */
    List<Name> all() {
        Set<Name> all = new LinkedHashSet<>();
        for (Map.Entry<String, String> name : names.texts().entrySet()) {
            parts(name.getValue()).forEach(part -> all.add(new Name(part, name.getKey())));
        }
        others.forEach(other -> all.add(new Name(other, "")));
        return List.copyOf(all);
    }

    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        Matcher aside = ASIDE.matcher(name);
        StringBuilder rest = new StringBuilder();
        while (aside.find()) {
            parts.add(aside.group(1).strip());
            aside.appendReplacement(rest, " ");
        }
        aside.appendTail(rest);
        String own = rest.toString().strip();
        if (own.length() > 1 && !parts.isEmpty()) {
            parts.add(0, own);
        }
        parts.add(0, name);
        return parts;
    }
}
