package org.engawa.theme.view;

import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/**
 * A time with a start, an end, or both. Points in time are {@code Year}, {@code YearMonth}, {@code LocalDate} or {@code LocalDateTime}: as exact as is known.
 *
 * @param start null if unknown
 * @param end null if unknown or open
 */
public record Span(
        @Nullable TemporalAccessor start, @Nullable TemporalAccessor end) {}
