package org.engawa.clearance;

/** What an officer finds when a {@link Question} is asked. */
public enum Finding {
    /** Nothing in the text raises it. */
    DOES_NOT_ARISE,
    /** It does arise, and it is settled; how is said in the officer's words. */
    SETTLED
}
