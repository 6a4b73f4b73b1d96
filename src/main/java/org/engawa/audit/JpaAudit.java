package org.engawa.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.OffsetDateTime;
import java.util.List;

/** The record in the database. */
@ApplicationScoped
class JpaAudit {
    @Inject
    EntityManager entities;

    AuditHead hold() {
        AuditHead head = entities.find(AuditHead.class, AuditHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(head, LockModeType.PESSIMISTIC_WRITE);
        return head;
    }

    void append(Deed deed, OffsetDateTime at) {
        AuditHead head = hold();
        AuditEntry entry = new AuditEntry(head.position() + 1, deed, at, head.hash());
        entities.persist(entry);
        head.moveTo(entry);
        // Another entry of the same transaction reads the head anew.
        entities.flush();
    }

    AuditHead head() {
        return entities.find(AuditHead.class, AuditHead.ONLY);
    }

    List<AuditEntry> after(long position, int limit) {
        return entities.createQuery(
                        "select e from AuditEntry e where e.position > :position order by e.position", AuditEntry.class)
                .setParameter("position", position)
                .setMaxResults(limit)
                .getResultList();
    }

    List<AuditEntry> about(String subject) {
        return entities.createQuery(
                        "select e from AuditEntry e where e.subject like :subject order by e.position",
                        AuditEntry.class)
                .setParameter("subject", subject + "%")
                .getResultList();
    }
}
