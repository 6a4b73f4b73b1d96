package org.engawa.theme.view;

import java.util.List;

/**
 * A text that stands beside the stories: who publishes, how facts are checked, what is kept about readers.
 *
 * @param frame what every page shares
 * @param title the one {@code h1}
 * @param summary lead
 * @param body safe HTML
 * @param patterns the patterns of the covers, on the page that tells about the site; elsewhere none
 */
public record TextPage(FrameView frame, String title, String summary, Markup body, List<PatternNote> patterns)
        implements Page {
    /** Keeps its own copies of the lists. */
    public TextPage {
        patterns = List.copyOf(patterns);
    }

    @Override
    public String template() {
        return "text";
    }
}
