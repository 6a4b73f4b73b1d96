package org.engawa.markdown;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Set;

/** What has to be known about scripts to set text well. */
final class Scripts {

    private static final Set<UnicodeScript> UNSPACED =
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.BOPOMOFO);

    /** Before it no script is unspaced; asked for each character, and letters of most languages need not be looked up. */
    private static final int FIRST_UNSPACED = 0x02EA;

    private Scripts() {}

    /** Whether lines of such characters join without a space: Han, kana and their punctuation, but not Hangul. */
    static boolean isUnspaced(int point) {
        return point >= FIRST_UNSPACED
                && (UNSPACED.contains(UnicodeScript.of(point))
                        || (point >= 0x3000 && point <= 0x303F)
                        || (point >= 0xFF01 && point <= 0xFF65)
                        || point == 0x30FC);
    }

    /** Whether readings are written beside such characters. */
    static boolean takesRuby(int point) {
        return UNSPACED.contains(UnicodeScript.of(point)) || UnicodeScript.of(point) == UnicodeScript.HANGUL;
    }

    /** Whether headings in this language break between phrases: {@code ja}, {@code zh}, {@code th}. */
    static boolean breaksByPhrase(Locale locale) {
        return Set.of("ja", "zh", "th").contains(locale.getLanguage());
    }
}
