package org.engawa.theme.view;

/**
 * A language in which a story can be read.
 *
 * @param language the language
 * @param href ready URL
 * @param title in that language
 * @param summary in that language; may be empty
 */
public record Available(LanguageView language, String href, String title, String summary) {}
