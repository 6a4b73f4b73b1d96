package org.engawa.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekendTest {
    @ParameterizedTest
    @CsvSource({"ZM, 67", "JP, 67", "SA, 56", "EG, 56", "IR, 5", "IN, 7", "ZZ, 67"})
    void weekendsAreThoseOfTheCountry(String country, String days) {
        LocalDate monday = LocalDate.of(2026, 11, 30);
        assertThat(Stream.iterate(monday, day -> day.plusDays(1))
                        .limit(7)
                        .filter(day -> Weekend.on(day, country))
                        .map(day -> String.valueOf(day.getDayOfWeek().getValue()))
                        .collect(Collectors.joining()))
                .isEqualTo(days);
    }
}
