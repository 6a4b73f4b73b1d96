package org.engawa.story;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.engawa.locale.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * That a story was taken back, in all its languages or in one of them alone, and how.
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
        /** Readers are sent to the replacement; of one language where none is named, to a language in which the story stays. */
        @JsonProperty("replaced")
        REPLACED,
        /** The page stays with a dated notice, out of lists. */
        @JsonProperty("no-longer-current")
        NO_LONGER_CURRENT
    }
}
