package org.engawa.theme.view;

import org.jspecify.annotations.Nullable;

/**
 * A story as other sites show it in a frame: the only page that may stand in one. Its links must open outside of the frame.
 *
 * @param frame what every page shares; its canonical address is that of the story
 * @param card the story; null when it was withdrawn
 * @param notices what must be known before reading on
 */
public record EmbedPage(FrameView frame, @Nullable Card card, Notices notices) implements Page {
    @Override
    public String template() {
        return "embed";
    }
}
