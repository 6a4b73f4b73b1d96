package org.engawa.theme.view;

import java.util.List;

/**
 * A topic, with its pattern and why it has it.
 *
 * @param frame what every page shares
 * @param key {@code environment} …
 * @param name in the language of the page
 * @param about a sentence or two; may be empty
 * @param panel its pattern
 * @param pattern message {@code pattern.<pattern>}
 * @param cards its stories
 * @param pager other pages
 * @param programmes at work on it
 */
public record TopicPage(
        FrameView frame,
        String key,
        String name,
        String about,
        Panel panel,
        String pattern,
        List<Card> cards,
        Pager pager,
        List<ProgrammeCard> programmes)
        implements Page {
    /** Keeps its own copies of the lists. */
    public TopicPage {
        cards = List.copyOf(cards);
        programmes = List.copyOf(programmes);
    }

    @Override
    public String template() {
        return "topic";
    }
}
