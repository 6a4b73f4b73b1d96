package org.engawa.theme.view;

import java.util.List;

/**
 * 5xx: something failed; says so in every language at once, so that it can be a static file for when nothing works.
 *
 * @param frame what every page shares
 * @param languages all, in the site's order
 */
public record ErrorPage(FrameView frame, List<LanguageView> languages) implements Page {
    /** Keeps its own copies of the lists. */
    public ErrorPage {
        languages = List.copyOf(languages);
    }

    @Override
    public String template() {
        return "error";
    }
}
