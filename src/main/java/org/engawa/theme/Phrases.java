package org.engawa.theme;

import java.util.Locale;
import org.engawa.theme.view.Markup;

/** Where a heading may break: the phrases of scripts that put no spaces between words. */
@FunctionalInterface
public interface Phrases {
    /** Only escapes; for languages with spaces, and for tests. */
    Phrases NONE = (text, locale) -> () -> text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;")
            .replace("'", "&#39;");

    /** The text, escaped, with {@code <wbr>} between its phrases. */
    Markup withBreaks(String text, Locale locale);
}
