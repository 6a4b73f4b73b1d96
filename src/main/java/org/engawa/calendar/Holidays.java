package org.engawa.calendar;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The public holidays of whole countries, reckoned by rules: governments move some, and those that follow the moon may be missing or
 * a day off. Each month is reckoned once.
 */
@ApplicationScoped
public class Holidays {
    private static final String JAPAN = "JP";

    private final Map<Key, List<Holiday>> known = new ConcurrentHashMap<>();

    private record Key(String country, YearMonth month) {}

    /**
     * Those of a month, by day; none of a country of which none are known.
     *
     * @param country ISO 3166-1 alpha-2
     */
    public List<Holiday> in(String country, YearMonth month) {
        return known.computeIfAbsent(new Key(country, month), Holidays::reckon);
    }

    private static List<Holiday> reckon(Key key) {
        return key.country().equals(JAPAN)
                ? japanese(key.month())
                : Stream.concat(
                                others(key),
                                FurtherHolidays.of(key.country(), key.month().getYear())
                                        .filter(holiday ->
                                                YearMonth.from(holiday.day()).equals(key.month())))
                        .distinct()
                        .sorted(Comparator.comparing(Holiday::day).thenComparing(Holiday::key))
                        .toList();
    }

    private static List<Holiday> japanese(YearMonth month) {
        return JapaneseHoliday.of(month.getYear()).entrySet().stream()
                .filter(day -> YearMonth.from(day.getKey()).equals(month))
                .map(day -> new Holiday(
                        day.getKey(),
                        JAPAN,
                        day.getValue().key(),
                        day.getValue().english()))
                .toList();
    }

    private static Stream<Holiday> others(Key key) {
        if (!HolidayManager.getSupportedCalendarCodes().contains(key.country())) {
            return Stream.empty();
        }
        return HolidayManager.getInstance(ManagerParameters.create(key.country().toLowerCase(Locale.ROOT)))
                .getHolidays(key.month().atDay(1), key.month().atEndOfMonth(), HolidayType.PUBLIC_HOLIDAY)
                .stream()
                .map(holiday -> new Holiday(
                        holiday.getDate(),
                        key.country(),
                        holiday.getPropertiesKey()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-')
                                .replace('.', '-'),
                        holiday.getDescription(Locale.ENGLISH)));
    }
}
