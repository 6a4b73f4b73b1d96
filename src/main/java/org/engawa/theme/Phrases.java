package org.engawa.theme;

import java.util.List;
import java.util.Locale;

/** Where a heading may break: the phrases of scripts that put no spaces between words. */
@FunctionalInterface
public interface Phrases {
    /** Leaves text as it is. */
    Phrases WHOLE = (text, locale) -> List.of(text);

    /** The phrases of a text, in order; joined they are the text again. */
    List<String> split(String text, Locale locale);
}
