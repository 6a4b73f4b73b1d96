package org.engawa.account;

import java.util.UUID;

/**
 * Somebody whose token was recognised.
 *
 * @param signIn the lasting sign-in; stays the same when its token changes
 * @param member who it is
 * @param secondFactorDone whether they gave a second factor, not only a password
 * @param admitted whether the newsroom is open to them; false as long as they owe a second factor, because they have one or
 *     because their roles want one
 * @param fresh whether it began not long ago; only then are other ways to come in made or taken away, and sign-ins ended
 */
public record SignedIn(UUID signIn, UUID member, boolean secondFactorDone, boolean admitted, boolean fresh) {
    /**
     * Stops what only somebody may do who has just shown who they are. Whoever still owes a second factor may set up the first.
     *
     * @throws AccountRefusal when the sign-in began long ago
     */
    void demandFresh() {
        if (admitted && !fresh) {
            throw new AccountRefusal(AccountRefusal.Reason.STALE, signIn.toString());
        }
    }
}
