package org.engawa.theme.view;

import java.util.List;

/**
 * A story and the languages in which it can be read.
 *
 * @param title in the reader's language, or else in the one in which he is shown it
 * @param href URL of the story in that language
 * @param versions every language it is told in, in the site's order
 */
public record StoryLanguages(Words title, String href, List<Version> versions) {
    /** Keeps its own copies of the lists. */
    public StoryLanguages {
        versions = List.copyOf(versions);
    }

    /**
     * The story in a language.
     *
     * @param language the language
     * @param href URL
     */
    public record Version(LanguageView language, String href) {}
}
