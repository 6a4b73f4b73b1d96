package org.engawa.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A passkey of a member: the public half of a key whose other half never leaves their authenticator. */
@Entity
public class Passkey {
    @Id
    private UUID id;

    @Column(name = "member_id")
    private UUID memberId;

    @Column(name = "credential_id")
    private String credentialId;

    @Column(name = "public_key")
    private String publicKey;

    private long counter;
    private String name;

    @Column(name = "added_at")
    private OffsetDateTime addedAt;

    @Column(name = "used_at")
    private @Nullable OffsetDateTime usedAt;

    /** For the persistence provider. */
    protected Passkey() {}

    Passkey(UUID member, String name, Material material, OffsetDateTime at) {
        this.id = UUID.randomUUID();
        this.memberId = member;
        this.credentialId = material.credentialId();
        this.publicKey = material.publicKey();
        this.counter = material.counter();
        this.name = name;
        this.addedAt = at;
    }

    /**
     * What an authenticator gives of a key that it made.
     *
     * @param credentialId in Base64url
     * @param publicKey attested credential data in Base64url, with the key in COSE
     * @param counter how often it has signed
     */
    record Material(String credentialId, String publicKey, long counter) {}

    /** Identity in the newsroom. */
    public UUID id() {
        return id;
    }

    /** As its member calls it. */
    public String name() {
        return name;
    }

    /** When it was added. */
    public OffsetDateTime added() {
        return addedAt;
    }

    /** When it was last used for signing in; nothing as long as it was not. */
    public Optional<OffsetDateTime> lastUsed() {
        return Optional.ofNullable(usedAt);
    }

    UUID member() {
        return memberId;
    }

    String credentialId() {
        return credentialId;
    }

    Material material() {
        return new Material(credentialId, publicKey, counter);
    }

    void call(String other) {
        name = other;
    }
}
