package org.engawa.theme.view;

import java.util.List;

/**
 * 410: the story was withdrawn and its text removed, perhaps in this language alone.
 *
 * @param frame what every page shares
 * @param title of the story; may be empty
 * @param withdrawal when and why
 * @param available languages in which it can be read, in the order of the site; none where it was withdrawn in all
 * @param latest a few stories
 */
public record GonePage(
        FrameView frame, String title, Withdrawal withdrawal, List<Available> available, List<Card> latest)
        implements Page {
    /** Keeps its own copies of the lists. */
    public GonePage {
        available = List.copyOf(available);
        latest = List.copyOf(latest);
    }

    @Override
    public String template() {
        return "gone";
    }
}
