package org.engawa.machine;

import java.io.Serial;

/** A machine did not translate. Its message is for the log, and has neither texts nor secrets. */
public final class MachineFailure extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Why why;

    MachineFailure(Why why, String message) {
        super(message);
        this.why = why;
    }

    MachineFailure(Why why, Exception cause) {
        super(cause.getClass().getSimpleName(), cause);
        this.why = why;
    }

    /** Reasons; each has words of its own for people. */
    public enum Why {
        /** It can't be reached, or does not answer in time. */
        SILENT,
        /** It does not know us: the key is wrong or not good any more. */
        KEY,
        /** It has too much to do, or we have asked it too much at once. */
        BUSY,
        /** What we may have translated is used up. */
        QUOTA,
        /** It does not take this: it may not know the language, or find the text too long. */
        UNTAKEN,
        /** It answers what no such service would. */
        BROKEN
    }

    /** Why. */
    public Why why() {
        return why;
    }
}
