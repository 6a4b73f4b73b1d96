package org.engawa.markdown;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;

/** How much text there is. Words are found by Unicode's rules and dictionaries (UAX 29), so Thai and Japanese have some too. */
record Counts(int words, int characters) {

    static Counts of(String text, Locale locale) {
        BreakIterator iterator = BreakIterator.getWordInstance(locale);
        iterator.setText(text);
        int words = 0;
        while (iterator.next() != BreakIterator.DONE) {
            if (iterator.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT) {
                words++;
            }
        }
        long characters = text.codePoints()
                .filter(point -> !Character.isWhitespace(point) && !isMark(point))
                .count();
        return new Counts(words, Math.toIntExact(characters));
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }
}
