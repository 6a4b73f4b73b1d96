package org.engawa.calendar;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.chrono.HijrahEra;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Holidays that the library lacks: those that follow the moon of East Asia, and those of some countries of which it knows nothing. The
 * months of that moon are reckoned as in Beijing; in Seoul and Hanoi one begins a day earlier or later every few decades. Missing are
 * those for which somebody looks at the moon or at tables of their own: Nyepi, Deepavali, Vesak outside of Singapore, and the Buddhist
 * days of Thailand.
 */
final class FurtherHolidays {
    private static final String NEW_YEAR = "new-year";
    private static final String LUNAR_NEW_YEAR = "lunar-new-year";
    private static final String LABOUR_DAY = "labour-day";
    private static final String CHRISTMAS = "christmas";
    private static final String NATIONAL_DAY = "national-day";
    private static final String FAST_BREAKING = "islamic-id-al-fitr";
    private static final String SACRIFICE = "islamic-id-ul-adha";
    private static final String ISLAMIC_NEW_YEAR = "islamic-newyear";
    private static final String PROPHET = "islamic-mawlid-an-nabi";

    /** The years for which all rules are right. */
    private static final int FIRST_YEAR = 2000;

    private static final int LAST_YEAR = 2099;

    /** By so many years the Chinese calendar of ICU is ahead. */
    private static final int CHINESE_EPOCH = 2637;

    private static final Map<String, List<Rule>> RULES = Map.of(
            "VN",
            List.of(
                    rule(LUNAR_NEW_YEAR, "Lunar New Year (Tết)", moon(1, 1, -1, 4)),
                    rule("hung-kings", "Hùng Kings’ Commemoration Day", moon(3, 10, 0, 1))),
            "SG",
            List.of(
                    rule(LUNAR_NEW_YEAR, "Chinese New Year", moon(1, 1, 0, 2)),
                    rule("vesak-day", "Vesak Day", mondayForSunday(moon(4, 15, 0, 1)))),
            "TH",
            List.of(
                    rule(NEW_YEAR, "New Year’s Day", on(Month.JANUARY, 1, 1)),
                    rule("th-chakri", "Chakri Memorial Day", on(Month.APRIL, 6, 1)),
                    rule("songkran", "Songkran", on(Month.APRIL, 13, 3)),
                    rule(LABOUR_DAY, "Labour Day", on(Month.MAY, 1, 1)),
                    rule("th-coronation", "Coronation Day", since(2019, on(Month.MAY, 4, 1))),
                    rule("th-queen", "The Queen’s Birthday", since(2019, on(Month.JUNE, 3, 1))),
                    rule("kings-birthday", "The King’s Birthday", since(2017, on(Month.JULY, 28, 1))),
                    rule("mothers-day", "Mother’s Day", on(Month.AUGUST, 12, 1)),
                    rule("th-bhumibol", "King Bhumibol Memorial Day", since(2017, on(Month.OCTOBER, 13, 1))),
                    rule("th-chulalongkorn", "King Chulalongkorn Day", on(Month.OCTOBER, 23, 1)),
                    rule("fathers-day", "Father’s Day", on(Month.DECEMBER, 5, 1)),
                    rule("constitution-day", "Constitution Day", on(Month.DECEMBER, 10, 1)),
                    rule("new-years-eve", "New Year’s Eve", on(Month.DECEMBER, 31, 1))),
            "CN",
            List.of(
                    rule(NEW_YEAR, "New Year’s Day", on(Month.JANUARY, 1, 1)),
                    rule(LUNAR_NEW_YEAR, "Spring Festival", moon(1, 1, -1, 4)),
                    rule("qingming", "Tomb-Sweeping Day", FurtherHolidays::qingming),
                    rule(LABOUR_DAY, "Labour Day", on(Month.MAY, 1, 2)),
                    rule("dragon-boat", "Dragon Boat Festival", moon(5, 5, 0, 1)),
                    rule("mid-autumn", "Mid-Autumn Festival", moon(8, 15, 0, 1)),
                    rule(NATIONAL_DAY, "National Day", on(Month.OCTOBER, 1, 3))),
            "KR",
            List.of(
                    rule(NEW_YEAR, "New Year’s Day", on(Month.JANUARY, 1, 1)),
                    rule(LUNAR_NEW_YEAR, "Lunar New Year (Seollal)", moon(1, 1, -1, 3)),
                    rule("kr-independence-movement", "Independence Movement Day", on(Month.MARCH, 1, 1)),
                    rule("buddhas-birthday", "Buddha’s Birthday", moon(4, 8, 0, 1)),
                    rule("kr-childrens-day", "Children’s Day", on(Month.MAY, 5, 1)),
                    rule("kr-memorial-day", "Memorial Day", on(Month.JUNE, 6, 1)),
                    rule("kr-liberation-day", "Liberation Day", on(Month.AUGUST, 15, 1)),
                    rule("mid-autumn", "Mid-Autumn Festival (Chuseok)", moon(8, 15, -1, 3)),
                    rule("kr-foundation-day", "National Foundation Day", on(Month.OCTOBER, 3, 1)),
                    rule("kr-hangeul-day", "Hangeul Day", on(Month.OCTOBER, 9, 1)),
                    rule(CHRISTMAS, "Christmas", on(Month.DECEMBER, 25, 1))),
            "ID",
            List.of(
                    rule(NEW_YEAR, "New Year’s Day", on(Month.JANUARY, 1, 1)),
                    rule("islamic-isra-miraj", "Ascension of the Prophet", moonOfIslam(7, 27, 1)),
                    rule(LUNAR_NEW_YEAR, "Lunar New Year", moon(1, 1, 0, 1)),
                    rule(FAST_BREAKING, "Eid ul-Fitr", moonOfIslam(10, 1, 2)),
                    rule(LABOUR_DAY, "Labour Day", on(Month.MAY, 1, 1)),
                    rule("id-pancasila", "Pancasila Day", on(Month.JUNE, 1, 1)),
                    rule(SACRIFICE, "Eid ul-Adha", moonOfIslam(12, 10, 1)),
                    rule(ISLAMIC_NEW_YEAR, "Islamic New Year", moonOfIslam(1, 1, 1)),
                    rule("independence-day", "Independence Day", on(Month.AUGUST, 17, 1)),
                    rule(PROPHET, "Mawlid an-Nabi", moonOfIslam(3, 12, 1)),
                    rule(CHRISTMAS, "Christmas", on(Month.DECEMBER, 25, 1))),
            "MY",
            List.of(
                    rule(LUNAR_NEW_YEAR, "Chinese New Year", moon(1, 1, 0, 2)),
                    rule(FAST_BREAKING, "Eid ul-Fitr", moonOfIslam(10, 1, 2)),
                    rule(LABOUR_DAY, "Labour Day", on(Month.MAY, 1, 1)),
                    rule("kings-birthday", "The King’s Birthday", since(2021, FurtherHolidays::firstMondayOfJune)),
                    rule(SACRIFICE, "Eid ul-Adha", moonOfIslam(12, 10, 1)),
                    rule(ISLAMIC_NEW_YEAR, "Islamic New Year", moonOfIslam(1, 1, 1)),
                    rule(PROPHET, "Mawlid an-Nabi", moonOfIslam(3, 12, 1)),
                    rule(NATIONAL_DAY, "National Day", on(Month.AUGUST, 31, 1)),
                    rule("my-malaysia-day", "Malaysia Day", on(Month.SEPTEMBER, 16, 1)),
                    rule(CHRISTMAS, "Christmas", on(Month.DECEMBER, 25, 1))));

    private FurtherHolidays() {}

    /** A holiday with the days of a year on which it falls. */
    private record Rule(String key, String english, IntFunction<Stream<LocalDate>> days) {}

    /**
     * Those of a year; none of years for which the rules may be wrong.
     *
     * @param country ISO 3166-1 alpha-2; most have none
     */
    static Stream<Holiday> of(String country, int year) {
        List<Rule> rules = year < FIRST_YEAR || year > LAST_YEAR ? List.of() : RULES.getOrDefault(country, List.of());
        return rules.stream()
                .flatMap(rule -> rule.days()
                        .apply(year)
                        .filter(day -> day.getYear() == year)
                        .map(day -> new Holiday(day, country, rule.key(), rule.english())));
    }

    private static Rule rule(String key, String english, IntFunction<Stream<LocalDate>> days) {
        return new Rule(key, english, days);
    }

    private static IntFunction<Stream<LocalDate>> on(Month month, int day, int days) {
        return year -> from(LocalDate.of(year, month, day), days);
    }

    /** @param first the year in which it began */
    private static IntFunction<Stream<LocalDate>> since(int first, IntFunction<Stream<LocalDate>> days) {
        return year -> year < first ? Stream.empty() : days.apply(year);
    }

    /** By the law of Singapore. */
    private static IntFunction<Stream<LocalDate>> mondayForSunday(IntFunction<Stream<LocalDate>> days) {
        return year -> days.apply(year).map(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day);
    }

    private static Stream<LocalDate> firstMondayOfJune(int year) {
        return from(LocalDate.of(year, Month.JUNE, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)), 1);
    }

    /** @param shift by how many days it begins before or behind that day */
    private static IntFunction<Stream<LocalDate>> moon(int month, int day, int shift, int days) {
        return year -> from(eastAsian(year, month, day).plusDays(shift), days);
    }

    /** The day of the year that begins in a year of ours; not of a month that is inserted. */
    private static LocalDate eastAsian(int year, int month, int day) {
        ChineseCalendar calendar = new ChineseCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
        calendar.clear();
        calendar.set(Calendar.EXTENDED_YEAR, year + CHINESE_EPOCH);
        calendar.set(Calendar.MONTH, month - 1);
        calendar.set(ChineseCalendar.IS_LEAP_MONTH, 0);
        calendar.set(Calendar.DAY_OF_MONTH, day);
        return LocalDate.ofInstant(Instant.ofEpochMilli(calendar.getTimeInMillis()), ZoneOffset.UTC);
    }

    /** By the calendar of Umm al-Qura. Of a year of ours two of that calendar may have the day. */
    private static IntFunction<Stream<LocalDate>> moonOfIslam(int month, int day, int days) {
        return year -> {
            int first = HijrahDate.from(LocalDate.of(year, Month.JANUARY, 1)).get(ChronoField.YEAR);
            return IntStream.rangeClosed(first, first + 1)
                    .mapToObj(there -> LocalDate.from(HijrahChronology.INSTANCE.date(HijrahEra.AH, there, month, day)))
                    .flatMap(begin -> from(begin, days));
        };
    }

    /** When the sun has gone fifteen degrees since the equinox; right for this century. */
    private static Stream<LocalDate> qingming(int year) {
        int inCentury = year % 100;
        return from(LocalDate.of(year, Month.APRIL, (int) (inCentury * 0.2422 + 4.81) - inCentury / 4), 1);
    }

    private static Stream<LocalDate> from(LocalDate first, int days) {
        return IntStream.range(0, days).mapToObj(first::plusDays);
    }
}
