package org.engawa.story;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * When something begins or ends, local to the place: a whole day or a day with its hour, ISO 8601 (`2025-08-20`,
 * `2025-08-20T09:30`).
 */
public record EventTime(@JsonValue String text) {
    private static final int DAY_LENGTH = 10;

    /** @throws java.time.DateTimeException when the text has another form or names no day of the calendar */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EventTime {
        if (text.length() == DAY_LENGTH) {
            LocalDate.parse(text);
        } else if (text.indexOf('T') == DAY_LENGTH) {
            LocalDateTime.parse(text);
        } else {
            throw new DateTimeException(text);
        }
    }

    /** The day on which it lies. */
    public LocalDate day() {
        return LocalDate.parse(text.substring(0, DAY_LENGTH));
    }

    /** Whether it surely lies before another: on an earlier day or, where both hours are known, at an earlier hour. */
    public boolean isBefore(EventTime other) {
        return hasHour() && other.hasHour()
                ? LocalDateTime.parse(text).isBefore(LocalDateTime.parse(other.text))
                : day().isBefore(other.day());
    }

    /** Whether the hour is known. */
    public boolean hasHour() {
        return text.length() > DAY_LENGTH;
    }

    @Override
    public String toString() {
        return text;
    }
}
