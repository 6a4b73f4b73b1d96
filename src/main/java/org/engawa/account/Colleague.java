package org.engawa.account;

import java.util.Set;
import java.util.UUID;
import org.engawa.organization.Assignment;

/**
 * A member as administrators see them.
 *
 * @param language BCP 47 tag
 * @param factor whether they have a second factor
 */
public record Colleague(
        UUID id, String address, String name, String language, State state, boolean factor, Set<Assignment> roles) {
    /** Keeps its own copy of the roles. */
    public Colleague {
        roles = Set.copyOf(roles);
    }

    /** Whether they may come, and have. */
    public enum State {
        /** They have not chosen a password yet. */
        INVITED,
        /** They can sign in. */
        ACTIVE,
        /** They may no longer sign in. */
        DISABLED
    }
}
