package org.engawa.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is kept of a recovery code. It works once. */
@Entity
@Table(name = "recovery_code")
class RecoveryCode {
    @Id
    private UUID id;

    @Column(name = "member_id")
    private UUID memberId;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "used_at")
    private @Nullable OffsetDateTime usedAt;

    /** For the persistence provider. */
    protected RecoveryCode() {}

    RecoveryCode(UUID member, String codeHash) {
        this.id = UUID.randomUUID();
        this.memberId = member;
        this.codeHash = codeHash;
    }
}
