package org.engawa.citation;

import java.util.regex.Pattern;

/** Texts for forms that take one line a value: line breaks and control characters become spaces. */
final class SingleLine {
    private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cc}\\u2028\\u2029]+");

    private SingleLine() {}

    static String of(String text) {
        return BREAKS.matcher(text).replaceAll(" ").strip();
    }
}
