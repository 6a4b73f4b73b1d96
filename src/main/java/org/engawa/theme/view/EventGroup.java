package org.engawa.theme.view;

import java.time.temporal.TemporalAccessor;
import java.util.List;

/**
 * The events of a month or year.
 *
 * @param time a {@code YearMonth} or {@code Year}
 * @param rows in their order
 */
public record EventGroup(TemporalAccessor time, List<EventRow> rows) {
    /** Keeps its own copies of the lists. */
    public EventGroup {
        rows = List.copyOf(rows);
    }
}
