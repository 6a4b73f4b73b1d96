package org.engawa.account;

import java.io.Serial;

/** An account can't be made or changed as asked; nothing was changed. */
public final class AccountRefusal extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String subject;

    /** Why. */
    public enum Reason {
        /** It is no mail address. */
        ADDRESS_MALFORMED,
        /** Another member has this address. */
        ADDRESS_TAKEN,
        /** The name is empty, has more than 200 characters, or some that can't be seen. */
        NAME_MALFORMED,
        /** There is no mission or desk with this key. */
        MISSION_UNKNOWN,
        /** There is no such member. */
        MEMBER_UNKNOWN,
        /** The member may not sign in, so there is nothing to send. */
        MEMBER_DISABLED,
        /** Whoever asks keeps no accounts. */
        ROLE,
        /** Nobody would be left to keep the accounts. */
        LAST_ADMINISTRATOR,
        /** They would shut themselves out. */
        OWN_ACCOUNT,
        /** The password has flaws; {@link Passwords#flaws} tells which. */
        PASSWORD_FLAWED,
        /** There is no such passkey. */
        PASSKEY_UNKNOWN,
        /** The member must have a second factor, and has no other. */
        LAST_FACTOR,
        /** The member could not come in without the provider. */
        NO_OTHER_WAY,
        /** The sign-in began too long ago; whoever it is signs in anew first. */
        STALE,
        /** There is no such link to the provider. */
        LINK_UNKNOWN,
        /** Somebody else used the link at this very moment. */
        LINK_DEAD
    }

    AccountRefusal(Reason reason, String subject) {
        super(reason + ": " + subject);
        this.reason = reason;
        this.subject = subject;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** What was wrong: the address, name or key as given; never a password. */
    public String subject() {
        return subject;
    }
}
