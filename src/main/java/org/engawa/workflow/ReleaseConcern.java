package org.engawa.workflow;

import java.time.LocalDate;
import java.util.List;
import org.engawa.calendar.Holiday;
import org.engawa.organization.Mission;

/**
 * What speaks against a day on which a mission releases something; nobody is kept from it.
 *
 * @param why what it is
 * @param day in the city of the mission
 * @param stories how many of its stories are released on that day
 * @param holidays that fall on that day in the country of the mission
 */
public record ReleaseConcern(Why why, LocalDate day, Mission mission, int stories, List<Holiday> holidays) {
    /** Keeps its own copy of the list. */
    public ReleaseConcern {
        holidays = List.copyOf(holidays);
    }

    /** Why one may want another day. */
    public enum Why {
        /** Several stories of the mission take each other's readers. */
        SAME_DAY,
        /** It is a holiday where the mission is. */
        HOLIDAY,
        /** It is a weekend where the mission is. */
        WEEKEND
    }
}
