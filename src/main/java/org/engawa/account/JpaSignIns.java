package org.engawa.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lasting sign-ins in the database, and from where there were some. */
@ApplicationScoped
class JpaSignIns {
    private static final Duration FAMILIAR = Duration.ofDays(90);

    @Inject
    EntityManager entities;

    void add(LastingSignIn signIn) {
        entities.persist(signIn);
    }

    /** The one with this token, unless it has ended. */
    Optional<LastingSignIn> byToken(String hash, OffsetDateTime now) {
        return found(hash).filter(found -> found.alive(now));
    }

    /** The one with this token, if it has ended, and not because somebody distrusted it. */
    Optional<LastingSignIn> ended(String hash, OffsetDateTime now) {
        return found(hash).filter(found -> !found.alive(now));
    }

    private Optional<LastingSignIn> found(String hash) {
        return entities.createQuery("select s from LastingSignIn s where s.tokenHash = :hash", LastingSignIn.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /** Those of a member that have not ended, the one used last first. */
    List<LastingSignIn> of(UUID member, OffsetDateTime now) {
        return entities.createQuery(
                        "select s from LastingSignIn s where s.memberId = :owner order by s.usedAt desc, s.id",
                        LastingSignIn.class)
                .setParameter("owner", member)
                .getResultStream()
                .filter(found -> found.alive(now))
                .toList();
    }

    /** Gives a sign-in a new token; false when the old one is dead. One statement, so that of two at once one wins. */
    boolean turn(String oldHash, String newHash, boolean factorDone, OffsetDateTime now) {
        return entities.createQuery("update LastingSignIn s set s.tokenHash = :next, s.factorDone = :done,"
                                + " s.usedAt = :now where s.tokenHash = :hash")
                        .setParameter("next", newHash)
                        .setParameter("done", factorDone)
                        .setParameter("now", now)
                        .setParameter("hash", oldHash)
                        .executeUpdate()
                == 1;
    }

    void touch(UUID id, OffsetDateTime now) {
        entities.createQuery("update LastingSignIn s set s.usedAt = :now where s.id = :id")
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }

    void end(String hash) {
        entities.createQuery("delete from LastingSignIn s where s.tokenHash = :hash")
                .setParameter("hash", hash)
                .executeUpdate();
    }

    void endOne(UUID member, UUID id) {
        entities.createQuery("delete from LastingSignIn s where s.memberId = :owner and s.id = :id")
                .setParameter("owner", member)
                .setParameter("id", id)
                .executeUpdate();
    }

    void endAll(UUID member) {
        entities.createQuery("delete from LastingSignIn s where s.memberId = :owner")
                .setParameter("owner", member)
                .executeUpdate();
    }

    void endOthers(UUID member, UUID but) {
        entities.createQuery("delete from LastingSignIn s where s.memberId = :owner and s.id <> :id")
                .setParameter("owner", member)
                .setParameter("id", but)
                .executeUpdate();
    }

    /** Ends all of a member, for no distrust of them. */
    void close(UUID member, OffsetDateTime now) {
        entities.createQuery("update LastingSignIn s set s.endedAt = :now"
                        + " where s.memberId = :owner and s.endedAt is null")
                .setParameter("now", now)
                .setParameter("owner", member)
                .executeUpdate();
    }

    /** Removes what ended long ago. */
    void sweep(OffsetDateTime now) {
        entities.createQuery("delete from LastingSignIn s where s.usedAt <= :oldest")
                .setParameter("oldest", now.minus(LastingSignIn.KNOWN))
                .executeUpdate();
        entities.createQuery("delete from FamiliarOrigin f where f.seenAt <= :oldest")
                .setParameter("oldest", now.minus(FAMILIAR))
                .executeUpdate();
    }

    /** Whether the member has signed in from there within three months. */
    boolean familiar(UUID member, String origin) {
        return familiarOrigin(member, origin).isPresent();
    }

    void remember(UUID member, String origin, OffsetDateTime now) {
        familiarOrigin(member, origin)
                .ifPresentOrElse(
                        known -> known.seen(now), () -> entities.persist(new FamiliarOrigin(member, origin, now)));
    }

    private Optional<FamiliarOrigin> familiarOrigin(UUID member, String origin) {
        return entities.createQuery(
                        "select f from FamiliarOrigin f where f.memberId = :owner and f.origin = :origin",
                        FamiliarOrigin.class)
                .setParameter("owner", member)
                .setParameter("origin", origin)
                .getResultStream()
                .findFirst();
    }
}
