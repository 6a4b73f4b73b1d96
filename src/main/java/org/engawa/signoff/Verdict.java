package org.engawa.signoff;

/** What somebody outside says of a text. */
public enum Verdict {
    /** It is right as it is. */
    CONFIRMED,
    /** It is right once what they propose is changed. */
    CHANGES,
    /** It must not be public as it is. */
    OBJECTED
}
