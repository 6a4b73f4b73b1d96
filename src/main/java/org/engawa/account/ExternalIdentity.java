package org.engawa.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who a member is at the provider at which they sign in: the issuer with the subject, which OpenID Connect Core 1.0 promises never to give to another. */
@Entity
@Table(name = "external_identity")
class ExternalIdentity {
    @Id
    private UUID id;

    private String issuer;
    private String subject;

    @Column(name = "member_id")
    private UUID memberId;

    @Column(name = "linked_at")
    private OffsetDateTime linkedAt;

    /** When the member took the link away; null while it stands. */
    @Column(name = "unlinked_at")
    private @Nullable OffsetDateTime unlinkedAt;

    /** For the persistence provider. */
    protected ExternalIdentity() {}

    ExternalIdentity(ProvenIdentity proven, UUID member, OffsetDateTime at) {
        this.id = UUID.randomUUID();
        this.issuer = proven.issuer();
        this.subject = proven.subject();
        this.memberId = member;
        this.linkedAt = at;
    }

    UUID member() {
        return memberId;
    }

    String issuer() {
        return issuer;
    }

    String subject() {
        return subject;
    }

    /** Whether whoever it is at the provider is let in as the member. */
    boolean stands() {
        return unlinkedAt == null;
    }

    /** Since when it has stood, or has not. */
    OffsetDateTime since() {
        return unlinkedAt == null ? linkedAt : unlinkedAt;
    }

    void unlink(OffsetDateTime at) {
        unlinkedAt = at;
    }

    void linkAgain(OffsetDateTime at) {
        unlinkedAt = null;
        linkedAt = at;
    }
}
