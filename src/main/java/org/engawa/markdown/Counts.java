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
        int characters = 0;
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            if (!Character.isWhitespace(point) && !isMark(point)) {
                characters++;
            }
            at += Character.charCount(point);
        }
        return new Counts(words, characters);
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }
}
