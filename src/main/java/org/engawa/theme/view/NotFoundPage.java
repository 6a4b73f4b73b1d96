package org.engawa.theme.view;

import java.util.List;

/**
 * 404: there is no such page.
 *
 * @param frame what every page shares
 * @param latest a few stories
 */
public record NotFoundPage(FrameView frame, List<Card> latest) implements Page {
    /** Keeps its own copies of the lists. */
    public NotFoundPage {
        latest = List.copyOf(latest);
    }

    @Override
    public String template() {
        return "not-found";
    }
}
