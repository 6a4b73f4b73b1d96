package org.engawa.account;

/** What a one-time link is for. */
public enum Purpose {
    /** Makes the first member, an administrator; belongs to nobody. */
    SET_UP,
    /** Lets a new member choose a password. */
    INVITATION,
    /** Lets a member choose a new password; the second factor stays. */
    RESET
}
