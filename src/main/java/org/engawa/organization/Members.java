package org.engawa.organization;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The members of the newsroom. Every method wants a transaction. */
public interface Members {
    /** The member with this id. */
    Optional<Member> byId(UUID id);

    /** The member with this mail address, in whatever case it is written. */
    Optional<Member> byAddress(String address);

    /** All members, by name, to be looked at only: what is changed in them is not kept. */
    List<Member> all();

    /** Whether there is any. */
    boolean any();

    /** Adds a member. */
    void add(Member member);
}
