package org.engawa.account;

/** What is done to an account, as the record names it. */
public enum AccountAct {
    /** The first member was made. */
    SET_UP,
    /** Somebody was invited. */
    INVITE,
    /** The roles were replaced. */
    ASSIGN,
    /** The member is let in no longer. */
    DISABLE,
    /** The member is let in again. */
    ENABLE,
    /** A link was given out by which the member chooses a password. */
    GIVE_LINK,
    /** Such a link is sent to them. */
    SEND_LINK,
    /** A letter that could not be sent to them is tried again. */
    SEND_AGAIN,
    /** Somebody who is not signed in asked for such a link to be sent to them. */
    ASK_FOR_LINK,
    /** The second factor was taken away. */
    FORGET_FACTOR,
    /** The member changed how they are named, or their language or zone. */
    INTRODUCE,
    /** The member chose how they are told by mail. */
    CHOOSE_MAIL,
    /** The member chose a password. */
    CHOOSE_PASSWORD,
    /** The member set a second factor up. */
    SET_UP_FACTOR,
    /** The member added a passkey. */
    ADD_PASSKEY,
    /** The member calls a passkey otherwise. */
    RENAME_PASSKEY,
    /** The member removed a passkey. */
    REMOVE_PASSKEY,
    /** The member made new recovery codes. */
    RENEW_CODES,
    /** Somebody became a member by signing in at the provider. */
    JOIN,
    /** The member signed in at the provider for the first time; who they are there is kept. */
    LINK,
    /** The member took that link away. */
    UNLINK,
    /** The member put it back. */
    LINK_AGAIN,
    /** That the member had taken it away is forgotten; they can be linked anew. */
    FORGET_UNLINKING
}
