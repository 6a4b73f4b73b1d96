package org.engawa.theme.view;

/**
 * A language of the site.
 *
 * @param language the language
 * @param href URL of the stories as its readers are shown them
 * @param count how many stories are told in it
 */
public record LanguageCount(LanguageView language, String href, int count) {}
