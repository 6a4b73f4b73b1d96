package org.engawa.theme.view;

/**
 * A few words that are perhaps not in the language of the page, such as a name in its original script.
 *
 * @param text the words
 * @param language their language
 * @param foreign whether that is another language than the page's, so that the template marks it
 */
public record Words(String text, LanguageView language, boolean foreign) {}
