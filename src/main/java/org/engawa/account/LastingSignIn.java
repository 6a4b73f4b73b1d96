package org.engawa.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member is signed in with one browser. It ends half an hour after it was last used, twelve hours after it began, when the
 * member signs out, and at once when their password, their roles or their being let in change. Its token changes with every
 * step of signing in, and is kept as a hash only.
 */
@Entity
@Table(name = "sign_in")
public class LastingSignIn {
    /** How long it lasts without being used. */
    public static final Duration IDLE = Duration.ofMinutes(30);

    /** How long it lasts at most. */
    public static final Duration LONGEST = Duration.ofHours(12);

    /** How long whoever it is counts as having just shown who they are. */
    public static final Duration FRESH = Duration.ofMinutes(15);

    /** How far the clocks of nodes may be apart. What began later than that was begun under a clock that was wrong, and ends with it. */
    static final Duration APART = Duration.ofMinutes(5);

    /** How long it is known of one that ended by itself whose it was, for what is sent too late; see {@link LateForms}. */
    static final Duration KNOWN = Duration.ofDays(14);

    @Id
    private UUID id;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "member_id")
    private UUID memberId;

    @Column(name = "factor_done")
    private boolean factorDone;

    private String device;
    private String origin;

    @Column(name = "began_at")
    private OffsetDateTime beganAt;

    @Column(name = "used_at")
    private OffsetDateTime usedAt;

    /** When it was ended though nobody distrusts it; null while it lasts or ended by itself. */
    @Column(name = "ended_at")
    private @Nullable OffsetDateTime endedAt;

    /** What the provider signed, where it began there. */
    @Column(name = "provider_proof")
    private @Nullable String providerProof;

    /** For the persistence provider. */
    protected LastingSignIn() {}

    LastingSignIn(UUID member, String tokenHash, boolean factorDone, Browser browser, OffsetDateTime at) {
        this.id = UUID.randomUUID();
        this.memberId = member;
        this.tokenHash = tokenHash;
        this.factorDone = factorDone;
        this.device = browser.device();
        this.origin = browser.origin();
        this.beganAt = at;
        this.usedAt = at;
    }

    /** The same, begun at the provider. */
    LastingSignIn provenBy(ProvenIdentity proven) {
        providerProof = proven.token();
        return this;
    }

    /** What the provider signed, where it began there; wanted when its session is to end as well. */
    Optional<String> providerProof() {
        return Optional.ofNullable(providerProof);
    }

    /** Identity that stays when the token changes. */
    public UUID id() {
        return id;
    }

    /** Who is signed in. */
    public UUID member() {
        return memberId;
    }

    /** Whether a second factor was given. */
    public boolean secondFactorDone() {
        return factorDone;
    }

    /** What the browser says that it is. */
    public String device() {
        return device;
    }

    /** The network address from which it began. */
    public String origin() {
        return origin;
    }

    /** When the password was given. */
    public OffsetDateTime began() {
        return beganAt;
    }

    /** When it was last used, within a minute. */
    public OffsetDateTime lastUsed() {
        return usedAt;
    }

    boolean alive(OffsetDateTime now) {
        return endedAt == null
                && now.isBefore(usedAt.plus(IDLE))
                && now.isBefore(beganAt.plus(LONGEST))
                && !beganAt.isAfter(now.plus(APART));
    }
}
