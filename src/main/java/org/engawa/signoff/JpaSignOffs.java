package org.engawa.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.story.Edition;

/** Sign-offs in the database. */
@ApplicationScoped
class JpaSignOffs {
    @Inject
    EntityManager entities;

    void add(SignOff signOff) {
        entities.persist(signOff);
    }

    Optional<SignOff> open(String tokenHash, OffsetDateTime now) {
        return entities.createQuery(
                        "select s from SignOff s where s.tokenHash = :hash and s.endsAt > :now and s.answeredAt is null",
                        SignOff.class)
                .setParameter("hash", tokenHash)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    /** Of an edition, the newest first. */
    List<SignOff> of(Edition edition) {
        return entities.createQuery(
                        "select s from SignOff s where s.edition = :edition order by s.askedAt desc, s.id",
                        SignOff.class)
                .setParameter("edition", edition)
                .getResultList();
    }

    boolean remove(Edition edition, UUID id) {
        return entities.createQuery(
                                "delete from SignOff s where s.id = :id and s.edition = :edition and s.answeredAt is null")
                        .setParameter("id", id)
                        .setParameter("edition", edition)
                        .executeUpdate()
                == 1;
    }
}
