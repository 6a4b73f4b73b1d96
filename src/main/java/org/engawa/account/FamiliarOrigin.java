package org.engawa.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A network address from which a member has signed in; there, the attempts of strangers elsewhere don't slow them down. */
@Entity
@Table(name = "familiar_origin")
class FamiliarOrigin {
    @Id
    private UUID id;

    @Column(name = "member_id")
    private UUID memberId;

    private String origin;

    @Column(name = "seen_at")
    private OffsetDateTime seenAt;

    /** For the persistence provider. */
    protected FamiliarOrigin() {}

    FamiliarOrigin(UUID member, String origin, OffsetDateTime at) {
        this.id = UUID.randomUUID();
        this.memberId = member;
        this.origin = origin;
        this.seenAt = at;
    }

    void seen(OffsetDateTime at) {
        seenAt = at;
    }
}
