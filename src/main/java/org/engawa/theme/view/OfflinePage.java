package org.engawa.theme.view;

/**
 * What browsers show without a network instead of a page that they have not kept. They put the list of those that they have at the
 * end of {@code main}.
 *
 * @param frame what every page shares
 */
public record OfflinePage(FrameView frame) implements Page {
    @Override
    public String template() {
        return "offline";
    }
}
