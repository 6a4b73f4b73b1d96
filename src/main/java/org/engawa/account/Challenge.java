package org.engawa.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;

/** What an authenticator was asked to sign. Good once, for one sign-in or for one browser of which nobody knows whose it is, for a short time. */
@Entity
@Table(name = "passkey_challenge")
class Challenge {
    static final Duration LASTS = Duration.ofMinutes(5);

    @Id
    @Column(name = "challenge_hash")
    private String challengeHash;

    @Column(name = "sign_in_id")
    private UUID signInId;

    @Column(name = "made_at")
    private OffsetDateTime madeAt;

    /** For the persistence provider. */
    protected Challenge() {}

    Challenge(String hash, UUID signIn, OffsetDateTime at) {
        this.challengeHash = hash;
        this.signInId = signIn;
        this.madeAt = at;
    }
}
