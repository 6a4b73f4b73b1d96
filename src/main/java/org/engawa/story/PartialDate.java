package org.engawa.story;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A date with the precision that is known: a year, a month or a day, in ISO 8601 form (`2016`, `2016-04`,
 * `2016-04-01`).
 */
public record PartialDate(@JsonValue String text) {
    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;
    private static final int DAY_LENGTH = 10;

    /** @throws java.time.DateTimeException when the text has another form or names no day of the calendar */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PartialDate {
        parse(text);
    }

    /** The first day that it may mean. */
    public LocalDate firstDay() {
        return parse(text);
    }

    /** The last day that it may mean. */
    public LocalDate lastDay() {
        return switch (text.length()) {
            case YEAR_LENGTH -> Year.parse(text).atMonth(12).atEndOfMonth();
            case MONTH_LENGTH -> YearMonth.parse(text).atEndOfMonth();
            default -> LocalDate.parse(text);
        };
    }

    private static LocalDate parse(String text) {
        return switch (text.length()) {
            case YEAR_LENGTH -> Year.parse(text).atDay(1);
            case MONTH_LENGTH -> YearMonth.parse(text).atDay(1);
            case DAY_LENGTH -> LocalDate.parse(text);
            default -> throw new DateTimeException(text);
        };
    }

    @Override
    public String toString() {
        return text;
    }
}
