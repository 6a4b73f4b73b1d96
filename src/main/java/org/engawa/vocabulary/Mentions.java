package org.engawa.vocabulary;

import java.util.Locale;

/**
 * The words of a vocabulary in a text, in small and in capital letters. A word may have one letter more, as plurals have; scripts
 * without spaces have no ends of words.
 */
public final class Mentions {
    private static final int LONGEST_ENDING = 1;
    private static final int NONE = -1;

    private final String text;

    /** Of a text without what is no language. */
    public Mentions(String text) {
        this.text = text.toLowerCase(Locale.ROOT);
    }

    /** Whether a word stands in it. */
    public boolean has(String word) {
        return find(word.toLowerCase(Locale.ROOT), 0) != NONE;
    }

    /** The rest of the text, without a word. */
    Mentions without(String word) {
        String sought = word.toLowerCase(Locale.ROOT);
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (int at = find(sought, 0); at != NONE; at = find(sought, from)) {
            rest.append(text, from, at).append('\n');
            from = at + sought.length();
        }
        return new Mentions(rest.append(text, from, text.length()).toString());
    }

    private int find(String sought, int from) {
        for (int at = text.indexOf(sought, from); at >= 0; at = text.indexOf(sought, at + 1)) {
            if (isWord(at, at + sought.length())) {
                return at;
            }
        }
        return NONE;
    }

    private boolean isWord(int start, int end) {
        if (isUnspaced(text.codePointAt(start))) {
            return true;
        }
        int letters = 0;
        while (end + letters < text.length() && Character.isLetter(text.charAt(end + letters))) {
            letters++;
        }
        boolean begins = start == 0 || !Character.isLetter(text.charAt(start - 1)) || isArabic(text.charAt(start));
        return begins && letters <= LONGEST_ENDING;
    }

    private static boolean isUnspaced(int letter) {
        Character.UnicodeScript script = Character.UnicodeScript.of(letter);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }

    /** Arabic writes "and", "in" and "the" at the beginning of the word. */
    private static boolean isArabic(char letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC;
    }
}
