package org.engawa.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {
    private final Holidays holidays = new Holidays();

    /** As the Cabinet Office publishes them. */
    @ParameterizedTest
    @CsvSource({
        "2024, 1/1 1/8 2/11 2/12 2/23 3/20 4/29 5/3 5/4 5/5 5/6 7/15 8/11 8/12 9/16 9/22 9/23 10/14 11/3 11/4 11/23",
        "2025, 1/1 1/13 2/11 2/23 2/24 3/20 4/29 5/3 5/4 5/5 5/6 7/21 8/11 9/15 9/23 10/13 11/3 11/23 11/24",
        "2026, 1/1 1/12 2/11 2/23 3/20 4/29 5/3 5/4 5/5 5/6 7/20 8/11 9/21 9/22 9/23 10/12 11/3 11/23",
        "2027, 1/1 1/11 2/11 2/23 3/21 3/22 4/29 5/3 5/4 5/5 7/19 8/11 9/20 9/23 10/11 11/3 11/23"
    })
    void theHolidaysOfJapanAreThoseOfTheAct(int year, String days) {
        assertThat(IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> YearMonth.of(year, month))
                        .flatMap(month -> holidays.in("JP", month).stream())
                        .map(holiday -> holiday.day().getMonthValue() + "/"
                                + holiday.day().getDayOfMonth())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(days);
    }

    @Test
    void aDayIsCalledByItsName() {
        assertThat(holidays.in("JP", YearMonth.of(2026, 9)))
                .extracting(Holiday::key)
                .containsExactly("jp-respect-for-the-aged-day", "jp-citizens-holiday", "jp-autumnal-equinox-day");
        assertThat(holidays.in("JP", YearMonth.of(2026, 5)))
                .extracting(Holiday::english)
                .endsWith("Substitute holiday");
        assertThat(holidays.in("JP", YearMonth.of(2020, 1))).isEmpty();
        assertThat(holidays.in("JP", YearMonth.of(2100, 1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ZM, 2026-10-24, independence-day",
        "ZM, 2027-12-25, christmas",
        "KE, 2026-12-12, 'jamhuri-day'",
        "FR, 2026-07-14, national-day",
        "BR, 2026-09-07, independence-day",
        "DE, 2026-04-03, christian-good-friday"
    })
    void otherCountriesHaveTheirs(String country, LocalDate day, String key) {
        assertThat(holidays.in(country, YearMonth.from(day)))
                .anyMatch(holiday -> holiday.day().equals(day)
                        && holiday.key().equals(key)
                        && !holiday.english().isEmpty()
                        && holiday.country().equals(country));
    }

    @Test
    void ofACountryThatNobodyKnowsThereAreNone() {
        assertThat(holidays.in("ZZ", YearMonth.of(2026, 1))).isEmpty();
        assertThat(holidays.in("", YearMonth.of(2026, 1))).isEmpty();
    }
}
