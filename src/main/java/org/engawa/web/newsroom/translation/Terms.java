package org.engawa.web.newsroom.translation;

import java.util.Locale;

/** The words of a vocabulary in a text. A word may have one letter more, as plurals have; scripts without spaces have no ends of words. */
final class Terms {
    private static final int LONGEST_ENDING = 1;

    private final String text;

    Terms(String text) {
        this.text = text.toLowerCase(Locale.ROOT);
    }

    boolean has(String term) {
        String sought = term.toLowerCase(Locale.ROOT);
        for (int at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
            if (isWord(at, at + sought.length())) {
                return true;
            }
        }
        return false;
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
