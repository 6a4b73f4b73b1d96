package org.engawa.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Passwords, second factors and recovery codes in the database. */
@ApplicationScoped
class JpaCredentials {
    @Inject
    EntityManager entities;

    Optional<Credentials> of(UUID member) {
        return Optional.ofNullable(entities.find(Credentials.class, member));
    }

    /** What the member has; something empty where they have nothing yet. */
    Credentials begun(UUID member) {
        return of(member).orElseGet(() -> {
            Credentials begun = new Credentials(member);
            entities.persist(begun);
            return begun;
        });
    }

    /** Whether a member has a second factor: an authenticator or a passkey. */
    boolean hasFactor(UUID member) {
        return of(member).filter(Credentials::hasKey).isPresent()
                || entities.createQuery("select count(p) from Passkey p where p.memberId = :owner", Long.class)
                                .setParameter("owner", member)
                                .getSingleResult()
                        > 0;
    }

    /** The members who have chosen a password. */
    Set<UUID> withPassword() {
        return members("select c.memberId from Credentials c where c.passwordHash is not null");
    }

    /** The members who have a second factor. */
    Set<UUID> withFactor() {
        Set<UUID> found = members("select c.memberId from Credentials c where c.factorKey is not null");
        found.addAll(members("select distinct p.memberId from Passkey p"));
        return found;
    }

    private Set<UUID> members(String query) {
        return new HashSet<>(entities.createQuery(query, UUID.class).getResultList());
    }

    /** Notes that the code of this time step was used; false when it or a later one was before. One statement, so that of two at once one wins. */
    boolean spendStep(UUID member, long step) {
        return entities.createQuery("update Credentials c set c.lastStep = :step"
                                + " where c.memberId = :owner and c.lastStep < :step")
                        .setParameter("step", step)
                        .setParameter("owner", member)
                        .executeUpdate()
                == 1;
    }

    /** Notes that a recovery code was used; false when there is none like it, or it was used before. */
    boolean spendCode(UUID member, String hash, OffsetDateTime at) {
        return entities.createQuery("update RecoveryCode r set r.usedAt = :at"
                                + " where r.memberId = :owner and r.codeHash = :hash and r.usedAt is null")
                        .setParameter("at", at)
                        .setParameter("owner", member)
                        .setParameter("hash", hash)
                        .executeUpdate()
                == 1;
    }

    void replaceCodes(UUID member, List<String> hashes) {
        entities.createQuery("delete from RecoveryCode r where r.memberId = :owner")
                .setParameter("owner", member)
                .executeUpdate();
        hashes.forEach(hash -> entities.persist(new RecoveryCode(member, hash)));
    }

    int codesLeft(UUID member) {
        return entities.createQuery(
                        "select count(r) from RecoveryCode r where r.memberId = :owner and r.usedAt is null",
                        Long.class)
                .setParameter("owner", member)
                .getSingleResult()
                .intValue();
    }
}
