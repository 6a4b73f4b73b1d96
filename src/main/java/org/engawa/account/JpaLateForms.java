package org.engawa.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Late forms in the database. */
@ApplicationScoped
class JpaLateForms {
    @Inject
    EntityManager entities;

    void add(LateForm form) {
        entities.persist(form);
    }

    /** Those of a member, the newest first. */
    List<LateForm> of(UUID member) {
        return entities.createQuery(
                        "select f from LateForm f where f.memberId = :owner order by f.sentAt desc, f.id",
                        LateForm.class)
                .setParameter("owner", member)
                .getResultList();
    }

    void done(UUID member, UUID id, OffsetDateTime now) {
        entities.createQuery("update LateForm f set f.doneAt = :now where f.memberId = :owner and f.id = :id")
                .setParameter("now", now)
                .setParameter("owner", member)
                .setParameter("id", id)
                .executeUpdate();
    }

    void sweep(OffsetDateTime oldest) {
        entities.createQuery("delete from LateForm f where f.sentAt <= :oldest")
                .setParameter("oldest", oldest)
                .executeUpdate();
    }
}
