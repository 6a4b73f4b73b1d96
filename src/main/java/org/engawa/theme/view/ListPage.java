package org.engawa.theme.view;

import java.util.List;

/**
 * Stories, all or of one kind, newest first.
 *
 * @param frame what every page shares
 * @param kind {@code story} for all, else a kind; title: message {@code kinds.<kind>}
 * @param kinds the lists there are; only kinds that have stories
 * @param cards at most twelve
 * @param pager other pages
 */
public record ListPage(FrameView frame, String kind, List<MenuItem> kinds, List<Card> cards, Pager pager)
        implements Page {
    /** Keeps its own copies of the lists. */
    public ListPage {
        kinds = List.copyOf(kinds);
        cards = List.copyOf(cards);
    }

    @Override
    public String template() {
        return "list";
    }
}
