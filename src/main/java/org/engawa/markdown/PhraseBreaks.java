package org.engawa.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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

    /** The places in a text, as indexes of characters, before which a new phrase begins. */
    List<Integer> before(String text, Locale locale) {
        return Scripts.breaksByPhrase(locale) ? PhraseModel.of(locale).boundaries(text) : new ArrayList<>();
    }
}
