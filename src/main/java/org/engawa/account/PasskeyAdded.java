package org.engawa.account;

import java.util.List;

/**
 * A passkey was added.
 *
 * @param token for the cookie; the one that was given before is dead
 * @param codes recovery codes, to be shown once, when it is the member's first second factor; none otherwise
 */
public record PasskeyAdded(String token, List<String> codes) {
    /** Keeps its own copy of the list. */
    public PasskeyAdded {
        codes = List.copyOf(codes);
    }
}
