package org.engawa.theme.view;

/**
 * The same page in a language it exists in.
 *
 * @param language the language
 * @param href absolute URL, for the strip and for {@code hreflang}
 * @param current whether it is the page being read
 */
public record Alternate(LanguageView language, String href, boolean current) {}
