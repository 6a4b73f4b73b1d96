package org.engawa.theme.view;

import java.util.List;

/**
 * All events by their time: what is on, what is coming by months, what is over by years.
 *
 * @param frame what every page shares
 * @param kinds the lists of stories there are; only kinds that have stories
 * @param now on now, the first to end first; on the first page only
 * @param coming the next month first; on the first page only
 * @param past the last year first
 * @param pager other pages, which hold more of the past
 */
public record EventsPage(
        FrameView frame,
        List<MenuItem> kinds,
        List<EventRow> now,
        List<EventGroup> coming,
        List<EventGroup> past,
        Pager pager)
        implements Page {
    /** Keeps its own copies of the lists. */
    public EventsPage {
        kinds = List.copyOf(kinds);
        now = List.copyOf(now);
        coming = List.copyOf(coming);
        past = List.copyOf(past);
    }

    @Override
    public String template() {
        return "events";
    }
}
