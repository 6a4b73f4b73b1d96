package org.engawa.theme.view;

import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/**
 * Says that a story was withdrawn, in all languages or in this one.
 *
 * @param date when
 * @param reason why; may be empty
 * @param replacement what to read instead, or null
 * @param alone whether only the text in this language was withdrawn
 */
public record Withdrawal(
        TemporalAccessor date, String reason, @Nullable Link replacement, boolean alone) {}
