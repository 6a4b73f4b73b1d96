package org.engawa.locale;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** Names of languages in files and forms. */
public final class LanguageTag {
    private LanguageTag() {}

    /** Whether a text is a language tag in its canonical form (BCP 47), for example `ja` or `zh-Hans`. */
    public static boolean isCanonical(String text) {
        try {
            return !text.isEmpty()
                    && new Locale.Builder()
                            .setLanguageTag(text)
                            .build()
                            .toLanguageTag()
                            .equals(text);
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
