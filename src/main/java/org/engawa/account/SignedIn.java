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
 */
public record SignedIn(UUID signIn, UUID member, boolean secondFactorDone, boolean admitted) {}
