package org.engawa.account;

/** Why a password may not be chosen. */
public enum PasswordFlaw {
    /** It has less than {@link Passwords#LEAST} characters. */
    TOO_SHORT,
    /** It has more than {@link Passwords#MOST} characters. */
    TOO_LONG,
    /** Many people use it, or it is guessed as soon as theirs are. */
    COMMON,
    /** It is hardly more than the name of this program, of a mission, or of the member. */
    OF_THIS_PLACE
}
