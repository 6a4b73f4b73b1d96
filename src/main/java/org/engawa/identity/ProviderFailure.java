package org.engawa.identity;

import java.io.Serial;

/** A provider proves nothing. Its message is for the log and names no person. */
public final class ProviderFailure extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why. */
    public enum Reason {
        /** It can't be reached, or answers what no provider would. */
        DOWN,
        /** What it or the browser brought is not to be trusted, too late, or says that the person went away. */
        REFUSED
    }

    ProviderFailure(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    ProviderFailure(Reason reason, Exception cause) {
        super(cause.toString(), cause);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
