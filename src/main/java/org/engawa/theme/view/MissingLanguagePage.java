package org.engawa.theme.view;

import java.util.List;

/**
 * 404: the page exists, but not in the language of the URL.
 *
 * @param frame what every page shares
 * @param available languages it can be read in, in the site's order
 * @param related stories on the same topic in the language asked for
 */
public record MissingLanguagePage(FrameView frame, List<Available> available, List<Card> related) implements Page {
    /** Keeps its own copies of the lists. */
    public MissingLanguagePage {
        available = List.copyOf(available);
        related = List.copyOf(related);
    }

    @Override
    public String template() {
        return "missing-language";
    }
}
