package org.engawa.theme.view;

import java.util.List;

/**
 * Which stories can be read in which languages.
 *
 * @param frame what every page shares
 * @param languages in which anything is published, in the site's order
 * @param stories at most twelve, newest first
 * @param pager other pages
 */
public record LanguagesPage(FrameView frame, List<LanguageCount> languages, List<StoryLanguages> stories, Pager pager)
        implements Page {
    /** Keeps its own copies of the lists. */
    public LanguagesPage {
        languages = List.copyOf(languages);
        stories = List.copyOf(stories);
    }

    @Override
    public String template() {
        return "languages";
    }
}
