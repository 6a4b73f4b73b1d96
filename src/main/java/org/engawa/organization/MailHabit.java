package org.engawa.organization;

/** How a member wants to be told by mail what concerns them; in the newsroom they are always told. */
public enum MailHabit {
    /** Each thing as it happens. */
    AT_ONCE,
    /** All of a day in one letter, at eight in the morning where the member is. */
    DAILY,
    /** Nothing but links to choose a password. */
    NONE
}
