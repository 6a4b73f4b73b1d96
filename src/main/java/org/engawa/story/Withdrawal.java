package org.engawa.story;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.engawa.locale.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * That a story was taken back, and how.
 *
 * @param day on which it was
 * @param reason told to readers
 * @param replacement slug of the story to read instead
 */
public record Withdrawal(
        LocalDate day,
        Manner manner,
        LocalText reason,
        @Nullable Slug replacement) {
    /** The three ways to withdraw, after the workflow of GOV.UK Whitehall. */
    public enum Manner {
        /** The page is gone (HTTP 410). */
        @JsonProperty("in-error")
        IN_ERROR,
        /** Readers are sent to the replacement. */
        @JsonProperty("replaced")
        REPLACED,
        /** The page stays with a dated notice, out of lists. */
        @JsonProperty("no-longer-current")
        NO_LONGER_CURRENT
    }
}
