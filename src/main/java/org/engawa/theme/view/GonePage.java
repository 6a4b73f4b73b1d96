package org.engawa.theme.view;

import java.util.List;

/**
 * 410: the story was withdrawn and its text removed.
 *
 * @param frame what every page shares
 * @param title of the story; may be empty
 * @param withdrawal when and why
 * @param latest a few stories
 */
public record GonePage(FrameView frame, String title, Withdrawal withdrawal, List<Card> latest) implements Page {
    /** Keeps its own copies of the lists. */
    public GonePage {
        latest = List.copyOf(latest);
    }

    @Override
    public String template() {
        return "gone";
    }
}
