package org.engawa.database;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Nothing was saved, because nothing is to be: see {@link ReadOnly}. The same may be tried again when the order is lifted. */
public final class SavingStopped extends RuntimeException {
    /** How long programs should wait before they try again: it may take hours, but to ask costs little. */
    public static final String RETRY_SECONDS = "30";

    @Serial
    private static final long serialVersionUID = 1L;

    /** Tells it in the words of the log. */
    public SavingStopped() {
        super("nothing is saved in read-only mode; `engawa read-only off` ends it");
    }

    /** Whether this, or what caused it, says so. */
    public static boolean causes(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SavingStopped) {
                return true;
            }
        }
        return false;
    }
}
