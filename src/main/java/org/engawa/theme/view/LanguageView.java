package org.engawa.theme.view;

/**
 * A language of the site as pages name it: in its own words and script, never by code or flag.
 *
 * @param tag BCP 47, as in URLs and {@code lang} attributes
 * @param direction {@code ltr} or {@code rtl}
 * @param name its own name (message {@code language.name} of that language)
 */
public record LanguageView(String tag, String direction, String name) {}
