package org.engawa.web.newsroom.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A day of the calendar.
 *
 * @param date of the day
 * @param label the day in words
 * @param number within the month, in the digits of the page
 * @param today whether it is today where the member is
 * @param holidays that fall on it, each with its country
 * @param entries what is released or takes place
 */
public record CalendarDay(
        LocalDate date, String label, String number, boolean today, List<String> holidays, List<Entry> entries) {
    /** Keeps its own copies of the lists. */
    public CalendarDay {
        holidays = List.copyOf(holidays);
        entries = List.copyOf(entries);
    }

    /**
     * Something that is released or takes place.
     *
     * @param hour with its city; empty for a whole day
     * @param address of the page about it
     * @param tag BCP 47 tag of the language of the title
     * @param note what it is, and of which mission
     * @param release whether it is a release, and no event
     */
    public record Entry(String hour, String title, String tag, String address, String note, boolean release) {}

    /** Whether there is nothing on it. */
    public boolean free() {
        return holidays.isEmpty() && entries.isEmpty();
    }

    /** The classes by which it looks as it does. */
    public String look() {
        return today ? "today" : free() ? "free" : "";
    }
}
