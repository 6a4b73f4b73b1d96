package org.engawa.xliff;

import java.io.Serial;

/** A file that can't be taken. */
public final class XliffRefused extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Why why;

    /** @param detail what a reader of the file found, in English; may be empty */
    XliffRefused(Why why, String detail) {
        super(detail);
        this.why = why;
    }

    /** Reasons; each has words of its own for people. */
    public enum Why {
        /** It is no well-formed XML, or has a document type, which XLIFF has none of. The detail begins with the line. */
        NO_XML,
        /** It is XML, and no XLIFF. The detail names what it begins with. */
        NO_XLIFF,
        /** It is XLIFF of another version. The detail is the version. */
        VERSION,
        /** It breaks a rule of XLIFF. The detail says which. */
        INVALID,
        /** It is made of several texts. The detail is their number. */
        SEVERAL,
        /** A unit has a code that says nothing of what it stands for. The detail is the unit. */
        CODE
    }

    /** Why it can't be taken. */
    public Why why() {
        return why;
    }

    /** What a reader of the file found, in English; may be empty. */
    public String detail() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
