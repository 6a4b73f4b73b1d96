package org.engawa.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * With what a member proves who they are: a password, once it is chosen, and an authenticator, once it is set up. While
 * another one is being set up the one before stays good. Passkeys stand by themselves, see {@link Passkey}.
 */
@Entity
class Credentials {
    @Id
    @Column(name = "member_id")
    private UUID memberId;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Column(name = "factor_key")
    private @Nullable String factorKey;

    @Column(name = "pending_key")
    private @Nullable String pendingKey;

    @Column(name = "user_handle")
    private @Nullable String userHandle;

    @Column(name = "last_step")
    private long lastStep;

    /** For the persistence provider. */
    protected Credentials() {}

    Credentials(UUID member) {
        this.memberId = member;
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    void choose(String hash) {
        passwordHash = hash;
    }

    /** The encrypted key of the second factor. */
    Optional<String> factorKey() {
        return Optional.ofNullable(factorKey);
    }

    /** The encrypted key of the second factor that is being set up. */
    Optional<String> pendingKey() {
        return Optional.ofNullable(pendingKey);
    }

    void beginFactor(String key) {
        pendingKey = key;
    }

    /** The pending key is in force, for codes of later time steps than this one. */
    void finishFactor(long step) {
        factorKey = pendingKey;
        pendingKey = null;
        lastStep = step;
    }

    void forgetFactor() {
        factorKey = null;
        pendingKey = null;
    }

    /** Whether an authenticator is set up. */
    boolean hasKey() {
        return factorKey != null;
    }

    /**
     * In Base64url, under which an authenticator keeps the member's passkeys: random, and made when it is first needed (Web
     * Authentication Level 3, section 14.6.1: no personal data in it).
     */
    String handle() {
        String present = userHandle;
        if (present == null) {
            present = Tokens.create();
            userHandle = present;
        }
        return present;
    }
}
