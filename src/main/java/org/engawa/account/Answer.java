package org.engawa.account;

import java.time.Duration;

/** What became of an attempt to sign in. It tells nothing about whether an address is known. */
public sealed interface Answer {
    /**
     * The newsroom is open.
     *
     * @param token for the cookie; a token that was given before is dead
     */
    record Done(String token) implements Answer {}

    /**
     * The password was right; now a code of the second factor is wanted.
     *
     * @param token for the cookie, good for {@link SignIns#confirm} only
     */
    record SecondFactorWanted(String token) implements Answer {}

    /**
     * The password was right, but the member's roles want a second factor and there is none yet.
     *
     * @param token for the cookie, good for {@link SecondFactors#begin} and {@link SecondFactors#finish}, and then for
     *     {@link SignIns#confirm}
     */
    record SecondFactorToSetUp(String token) implements Answer {}

    /** Something was wrong; the same for an unknown address, a wrong password, a disabled member, a dead token. */
    record Refused() implements Answer {}

    /**
     * There were too many attempts; this one was not looked at.
     *
     * @param pause until the next is
     */
    record Slowed(Duration pause) implements Answer {}
}
