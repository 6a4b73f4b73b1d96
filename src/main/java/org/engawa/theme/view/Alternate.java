package org.engawa.theme.view;

/**
 * The same page in a language it exists in.
 *
 * @param language the language
 * @param href absolute URL, for {@code hreflang}
 * @param path the same without the host, for the strip: readers stay at the address by which they came
 * @param current whether it is the page being read
 */
public record Alternate(LanguageView language, String href, String path, boolean current) {}
