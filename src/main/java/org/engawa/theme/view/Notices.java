package org.engawa.theme.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader must know before reading on.
 *
 * @param corrections newest first
 * @param older null if the translation is up to date
 * @param withdrawal null if the story stands
 */
public record Notices(
        List<Correction> corrections,
        @Nullable OlderTranslation older,
        @Nullable Withdrawal withdrawal) {
    /** Keeps its own copies of the lists. */
    public Notices {
        corrections = List.copyOf(corrections);
    }

    /** Nothing to say. */
    public static Notices none() {
        return new Notices(List.of(), null, null);
    }
}
