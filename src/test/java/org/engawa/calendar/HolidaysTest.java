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

    /** As governments announced them; Islamic ones as Saudi Arabia reckons them, which others may begin a day later. */
    @ParameterizedTest
    @CsvSource({
        "VN, lunar-new-year, 2026-02-16 2026-02-17 2026-02-18 2026-02-19",
        "VN, lunar-new-year, 2024-02-09 2024-02-10 2024-02-11 2024-02-12",
        "VN, hung-kings, 2026-04-26",
        "SG, lunar-new-year, 2026-02-17 2026-02-18",
        "CN, lunar-new-year, 2025-01-28 2025-01-29 2025-01-30 2025-01-31",
        "CN, qingming, 2026-04-05",
        "CN, qingming, 2024-04-04",
        "CN, dragon-boat, 2026-06-19",
        "CN, dragon-boat, 2025-05-31",
        "CN, mid-autumn, 2026-09-25",
        "CN, mid-autumn, 2025-10-06",
        "KR, lunar-new-year, 2026-02-16 2026-02-17 2026-02-18",
        "KR, buddhas-birthday, 2026-05-24",
        "KR, mid-autumn, 2026-09-24 2026-09-25 2026-09-26",
        "ID, lunar-new-year, 2026-02-17",
        "ID, islamic-newyear, 2026-06-16",
        "MY, islamic-id-ul-adha, 2026-05-27",
        "EG, islamic-mawlid-an-nabi, 2026-08-25"
    })
    void thoseOfTheMoonAreThere(String country, String key, String days) {
        int year = Integer.parseInt(days.substring(0, 4));
        assertThat(IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> YearMonth.of(year, month))
                        .flatMap(month -> holidays.in(country, month).stream())
                        .filter(holiday -> holiday.key().equals(key))
                        .map(holiday -> holiday.day().toString())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "TH, songkran, 2026-04-13 2026-04-14 2026-04-15",
        "TH, kings-birthday, 2026-07-28",
        "TH, constitution-day, 2026-12-10",
        "MY, kings-birthday, 2026-06-01",
        "MY, kings-birthday, 2025-06-02",
        "MY, kings-birthday, 2023-06-05"
    })
    void thoseOfTheSunAreThere(String country, String key, String days) {
        thoseOfTheMoonAreThere(country, key, days);
    }

    @Test
    void oneThatIsNewerHasNoEarlierYears() {
        assertThat(holidays.in("TH", YearMonth.of(2018, 5)))
                .extracting(Holiday::key)
                .containsExactly("labour-day");
        assertThat(holidays.in("TH", YearMonth.of(2019, 5)))
                .extracting(Holiday::key)
                .containsExactly("labour-day", "th-coronation");
    }

    /** The rule for Singapore says the same as the library, which knows the days only as they were announced, until 2024. */
    @ParameterizedTest
    @CsvSource({
        "2013-05-24",
        "2014-05-13",
        "2015-06-01",
        "2016-05-21",
        "2017-05-10",
        "2018-05-29",
        "2019-05-20",
        "2020-05-07",
        "2021-05-26",
        "2022-05-16",
        "2023-06-02",
        "2024-05-22",
        "2025-05-12",
        "2026-06-01"
    })
    void vesakInSingaporeIsTheFullMoonOfTheFourthMonthOrTheMondayAfterIt(String day) {
        thoseOfTheMoonAreThere("SG", "vesak-day", day);
    }

    @Test
    void ofYearsForWhichTheRulesMayBeWrongThereAreNone() {
        assertThat(holidays.in("CN", YearMonth.of(1999, 10))).isEmpty();
        assertThat(holidays.in("CN", YearMonth.of(2100, 10))).isEmpty();
        assertThat(holidays.in("ID", YearMonth.of(2099, 12))).isNotEmpty();
    }

    @Test
    void ofACountryThatNobodyKnowsThereAreNone() {
        assertThat(holidays.in("ZZ", YearMonth.of(2026, 1))).isEmpty();
        assertThat(holidays.in("", YearMonth.of(2026, 1))).isEmpty();
    }
}
