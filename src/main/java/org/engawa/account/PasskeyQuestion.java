package org.engawa.account;

import java.util.List;

/**
 * What a browser needs to ask an authenticator, by W3C Web Authentication Level 3, sections 5.4 and 5.5.
 *
 * @param challenge 32 random bytes in Base64url; good once, for five minutes, for this sign-in
 * @param handle in Base64url: under which the authenticator keeps the member's passkeys; empty where it is asked for one that it has
 * @param address of the member, so that they tell their accounts apart; empty likewise
 * @param name of the member; empty likewise
 * @param known ids in Base64url of the credentials that the member has
 */
public record PasskeyQuestion(String challenge, String handle, String address, String name, List<String> known) {
    /** Keeps its own copy of the list. */
    public PasskeyQuestion {
        known = List.copyOf(known);
    }
}
