package org.engawa.theme.view;

import java.util.List;

/**
 * All that it takes to print or post a story elsewhere.
 *
 * @param frame what every page shares; its canonical address is that of the story
 * @param story the page of the story
 * @param html its text as HTML that can be pasted: no pictures, links complete, with the credit at its end
 * @param plain the same without any markup
 * @param credits the line that names the source, in every language of the story, that of the page first
 * @param pictures what the story shows, which has terms of its own
 */
public record RepublishPage(
        FrameView frame, Link story, String html, String plain, List<Words> credits, List<PictureCredit> pictures)
        implements Page {
    /** Keeps its own copies of the lists. */
    public RepublishPage {
        credits = List.copyOf(credits);
        pictures = List.copyOf(pictures);
    }

    @Override
    public String template() {
        return "republish";
    }
}
