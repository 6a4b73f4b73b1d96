package org.engawa.theme.view;

import java.util.List;

/**
 * All topics.
 *
 * @param frame what every page shares
 * @param topics in the site's order
 */
public record TopicsPage(FrameView frame, List<TopicCard> topics) implements Page {
    /** Keeps its own copies of the lists. */
    public TopicsPage {
        topics = List.copyOf(topics);
    }

    @Override
    public String template() {
        return "topics";
    }
}
