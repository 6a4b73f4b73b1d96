package org.engawa.theme.view;

import java.util.List;

/**
 * What editors and reporters elsewhere need.
 *
 * @param frame what every page shares
 * @param latest the newest stories
 * @param stories URL of all stories
 * @param channels ways to follow the whole site
 * @param contacts of missions that name one
 */
public record PressPage(
        FrameView frame, List<Card> latest, String stories, List<Channel> channels, List<PressContact> contacts)
        implements Page {
    /** Keeps its own copies of the lists. */
    public PressPage {
        latest = List.copyOf(latest);
        channels = List.copyOf(channels);
        contacts = List.copyOf(contacts);
    }

    @Override
    public String template() {
        return "press";
    }
}
