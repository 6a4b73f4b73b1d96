package org.engawa.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Marks where a heading may break in scripts that put no spaces between words: Japanese, Chinese and Thai. Themes set {@code
 * word-break: keep-all; overflow-wrap: anywhere} on such headings, and lines then break between phrases only.
 */
public final class PhraseBreaks {

    /** The text, escaped, with {@code <wbr>} between phrases; without any in languages that need none. */
    public SafeHtml withBreaks(String plainText, Locale locale) {
        Output out = new Output();
        out.hold();
        out.text(plainText);
        out.release(before(plainText, locale));
        return SafeHtml.stored(out.html());
    }

    /** The places in a text, as indexes of characters, before which a new phrase begins: where the model finds one, and after blanks. */
    List<Integer> before(String text, Locale locale) {
        if (!Scripts.breaksByPhrase(locale)) {
            return new ArrayList<>();
        }
        SortedSet<Integer> places = new TreeSet<>(PhraseModel.of(locale).boundaries(text));
        for (int i = 1; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i - 1)) && !Character.isWhitespace(text.charAt(i))) {
                places.add(i);
            }
        }
        return new ArrayList<>(places);
    }
}
