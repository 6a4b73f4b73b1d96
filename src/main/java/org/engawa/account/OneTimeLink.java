package org.engawa.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A link that lets whoever has it do one thing once, within half an hour. Its token is kept as a hash only. */
@Entity
@Table(name = "one_time_link")
public class OneTimeLink {
    /** How long it works. */
    public static final Duration LIFE = Duration.ofMinutes(30);

    @Id
    private UUID id;

    @Column(name = "token_hash")
    private String tokenHash;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    /** As text: the persistence provider can't read a UUID that is absent. */
    @Column(name = "member_id")
    private @Nullable String memberId;

    @Column(name = "expires_at")
    private OffsetDateTime expiresAt;

    @Column(name = "used_at")
    private @Nullable OffsetDateTime usedAt;

    /** For the persistence provider. */
    protected OneTimeLink() {}

    OneTimeLink(String tokenHash, Purpose purpose, @Nullable UUID member, OffsetDateTime at) {
        this.id = UUID.randomUUID();
        this.tokenHash = tokenHash;
        this.purpose = purpose;
        this.memberId = member == null ? null : member.toString();
        this.expiresAt = at.plus(LIFE);
    }

    /** What it is for. */
    public Purpose purpose() {
        return purpose;
    }

    /** Whose it is; nobody's where it makes the first member. */
    public Optional<UUID> member() {
        return Optional.ofNullable(memberId).map(UUID::fromString);
    }

    /** When it stops working by itself. */
    public OffsetDateTime expiresAt() {
        return expiresAt;
    }
}
