package org.engawa.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * The holidays of Japan by the Act on National Holidays as it stands since 2022. Written out here because the library that knows
 * other countries knows neither the equinoxes nor most substitute days, and the birthday of the Emperor before.
 */
public enum JapaneseHoliday {
    NEW_YEARS_DAY("New Year’s Day", on(Month.JANUARY, 1)),
    COMING_OF_AGE_DAY("Coming of Age Day", monday(Month.JANUARY, 2)),
    FOUNDATION_DAY("National Foundation Day", on(Month.FEBRUARY, 11)),
    EMPERORS_BIRTHDAY("The Emperor’s Birthday", on(Month.FEBRUARY, 23)),
    VERNAL_EQUINOX_DAY("Vernal Equinox Day", equinox(Month.MARCH, 20.8431)),
    SHOWA_DAY("Showa Day", on(Month.APRIL, 29)),
    CONSTITUTION_DAY("Constitution Memorial Day", on(Month.MAY, 3)),
    GREENERY_DAY("Greenery Day", on(Month.MAY, 4)),
    CHILDRENS_DAY("Children’s Day", on(Month.MAY, 5)),
    MARINE_DAY("Marine Day", monday(Month.JULY, 3)),
    MOUNTAIN_DAY("Mountain Day", on(Month.AUGUST, 11)),
    RESPECT_FOR_THE_AGED_DAY("Respect for the Aged Day", monday(Month.SEPTEMBER, 3)),
    AUTUMNAL_EQUINOX_DAY("Autumnal Equinox Day", equinox(Month.SEPTEMBER, 23.2488)),
    SPORTS_DAY("Sports Day", monday(Month.OCTOBER, 2)),
    CULTURE_DAY("Culture Day", on(Month.NOVEMBER, 3)),
    LABOUR_THANKSGIVING_DAY("Labour Thanksgiving Day", on(Month.NOVEMBER, 23)),
    /** The next free day after one that falls on a Sunday. */
    SUBSTITUTE_HOLIDAY("Substitute holiday", year -> null),
    /** A day between two holidays. */
    CITIZENS_HOLIDAY("Citizens’ holiday", year -> null);

    private static final int FIRST_YEAR = 2022;
    /** The equinoxes are reckoned, and right until then. */
    private static final int LAST_YEAR = 2099;

    private static final int EQUINOXES_SINCE = 1980;
    private static final double BEYOND_DAYS = 0.242194;

    private final String english;
    private final IntFunction<LocalDate> day;

    JapaneseHoliday(String english, IntFunction<LocalDate> day) {
        this.english = english;
        this.day = day;
    }

    /** Its name in English. */
    public String english() {
        return english;
    }

    /** Its key in lists of names. */
    public String key() {
        return "jp-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Those of a year, by day; none of years in which other rules held, or that are too far away. */
    static Map<LocalDate, JapaneseHoliday> of(int year) {
        Map<LocalDate, JapaneseHoliday> named = new TreeMap<>();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return named;
        }
        Arrays.stream(values())
                .filter(one -> one.day.apply(year) != null)
                .forEach(one -> named.put(Objects.requireNonNull(one.day.apply(year)), one));
        Map<LocalDate, JapaneseHoliday> all = new TreeMap<>(named);
        for (LocalDate day : named.keySet()) {
            if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                LocalDate free = day;
                while (named.containsKey(free)) {
                    free = free.plusDays(1);
                }
                all.put(free, SUBSTITUTE_HOLIDAY);
            }
            if (named.containsKey(day.plusDays(2))) {
                all.putIfAbsent(day.plusDays(1), CITIZENS_HOLIDAY);
            }
        }
        return all;
    }

    private static IntFunction<LocalDate> on(Month month, int day) {
        return year -> LocalDate.of(year, month, day);
    }

    private static IntFunction<LocalDate> monday(Month month, int number) {
        return year -> LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(number, DayOfWeek.MONDAY));
    }

    /** @param first the day, with its part, of the equinox of the year from which is counted, in Japan */
    private static IntFunction<LocalDate> equinox(Month month, double first) {
        return year -> LocalDate.of(
                year,
                month,
                (int) Math.floor(first + BEYOND_DAYS * (year - EQUINOXES_SINCE)) - (year - EQUINOXES_SINCE) / 4);
    }
}
