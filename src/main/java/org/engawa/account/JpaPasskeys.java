package org.engawa.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Passkeys, and challenges that wait for them, in the database. */
@ApplicationScoped
class JpaPasskeys {
    @Inject
    EntityManager entities;

    void add(Passkey passkey) {
        entities.persist(passkey);
    }

    /** Those of a member, the one added first first. */
    List<Passkey> of(UUID member) {
        return entities.createQuery(
                        "select p from Passkey p where p.memberId = :owner order by p.addedAt, p.id", Passkey.class)
                .setParameter("owner", member)
                .getResultList();
    }

    /** Whether anybody has this credential: its id is to be unique over all members (WebAuthn Level 3, section 7.1). */
    boolean known(String credentialId) {
        return !entities.createQuery("select p.id from Passkey p where p.credentialId = :credential", UUID.class)
                .setParameter("credential", credentialId)
                .getResultList()
                .isEmpty();
    }

    /** Whoever's it is. */
    Optional<Passkey> byCredential(String credentialId) {
        return entities.createQuery("select p from Passkey p where p.credentialId = :credential", Passkey.class)
                .setParameter("credential", credentialId)
                .getResultStream()
                .findFirst();
    }

    /** The one of a member with this id. */
    Optional<Passkey> find(UUID member, UUID id) {
        return of(member).stream().filter(passkey -> passkey.id().equals(id)).findFirst();
    }

    /** Notes a use; false when it was used or removed meanwhile. One statement, so that of two at once one wins. */
    boolean used(UUID id, long before, long after, OffsetDateTime at) {
        return entities.createQuery("update Passkey p set p.counter = :after, p.usedAt = :at"
                                + " where p.id = :id and p.counter = :before")
                        .setParameter("after", after)
                        .setParameter("at", at)
                        .setParameter("id", id)
                        .setParameter("before", before)
                        .executeUpdate()
                == 1;
    }

    void remove(Passkey passkey) {
        entities.remove(passkey);
    }

    void removeAll(UUID member) {
        entities.createQuery("delete from Passkey p where p.memberId = :owner")
                .setParameter("owner", member)
                .executeUpdate();
    }

    /** Keeps a new challenge, and sweeps out what nobody can answer any more. */
    void ask(String hash, UUID signIn, OffsetDateTime now) {
        entities.createQuery("delete from Challenge c where c.madeAt <= :oldest")
                .setParameter("oldest", now.minus(Challenge.LASTS))
                .executeUpdate();
        entities.persist(new Challenge(hash, signIn, now));
    }

    /** Uses a challenge up; false when there is none like it for this sign-in, or it is too late. */
    boolean answered(String hash, UUID signIn, OffsetDateTime now) {
        return entities.createQuery("delete from Challenge c where c.challengeHash = :hash and c.signInId = :signIn"
                                + " and c.madeAt > :oldest")
                        .setParameter("hash", hash)
                        .setParameter("signIn", signIn)
                        .setParameter("oldest", now.minus(Challenge.LASTS))
                        .executeUpdate()
                == 1;
    }
}
