package org.engawa.locale;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names of languages in files and forms. */
public final class LanguageTag {
    private LanguageTag() {}

    /** Whether a text is a language tag in its canonical form (BCP 47), for example `ja` or `zh-Hans`. */
    public static boolean isCanonical(String text) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(text).build();
            List<String> variants = List.of(locale.getVariant().split("_"));
            return !text.isEmpty()
                    && locale.toLanguageTag().equals(text)
                    && Set.copyOf(variants).size() == variants.size();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
