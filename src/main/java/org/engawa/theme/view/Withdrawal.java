package org.engawa.theme.view;

import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/**
 * Says that a story was withdrawn.
 *
 * @param date when
 * @param reason why; may be empty
 * @param replacement what to read instead, or null
 */
public record Withdrawal(
        TemporalAccessor date, String reason, @Nullable Link replacement) {}
