package org.engawa.locale;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.engawa.source.Fields;

/**
 * A few plain words of an operator, by language, in the order of writing.
 *
 * @param texts by language; may be none
 */
public record Announcement(Map<String, String> texts) {
    /** Longer is an article. */
    public static final int LONGEST = 500;

    /** Keeps its own copy of the texts, in their order. */
    public Announcement {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /**
     * Reads one.
     *
     * @param texts fields of which each is a language
     * @param remedy what to do about a text that is too long
     */
    public static Announcement of(Fields texts, String remedy) {
        Map<String, String> read = new LinkedHashMap<>();
        for (String language : texts.keys()) {
            String text = texts.text(language);
            read.put(language, text);
            if (!LanguageTag.isCanonical(language)) {
                texts.problem(language, "is no language", "write its tag, such as en, ja or zh-Hans");
            }
            if (text.codePointCount(0, text.length()) > LONGEST) {
                texts.problem(language, "is longer than " + LONGEST + " characters", remedy);
            }
        }
        return new Announcement(read);
    }

    /** Whether it says nothing. */
    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /**
     * The language in which it is shown on pages in a language: that one, else the other, else the one written first.
     *
     * @throws java.util.NoSuchElementException when it says nothing
     */
    public String language(String page, String other) {
        if (texts.containsKey(page)) {
            return page;
        }
        return texts.containsKey(other) ? other : texts.keySet().iterator().next();
    }

    /** The text in one of its languages. */
    public String text(String language) {
        return String.valueOf(texts.get(language));
    }
}
