package org.engawa.workflow;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.Calendar.WeekData;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** The days of each week on which offices of a country are closed (CLDR); not everywhere Saturday and Sunday. */
final class Weekend {
    private static final int DAYS = 7;

    private Weekend() {}

    /**
     * Whether a day is one of them.
     *
     * @param country ISO 3166-1 alpha-2
     */
    static boolean on(LocalDate day, String country) {
        WeekData week = Calendar.getWeekDataForRegion(country);
        int first = index(week.weekendOnset);
        int length = Math.floorMod(index(week.weekendCease) - first, DAYS);
        return Math.floorMod(day.getDayOfWeek().getValue() - first, DAYS) <= length;
    }

    /** ICU counts from Sunday, as 1. */
    private static int index(int day) {
        return day == Calendar.SUNDAY ? DayOfWeek.SUNDAY.getValue() : day - 1;
    }
}
