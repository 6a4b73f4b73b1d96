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

    /** Whether a member has done this, to the same, since a time. */
    boolean has(Deed deed, OffsetDateTime since) {
        return entities.createQuery(
                                "select count(e) from AuditEntry e where e.subject = :subject and e.act = :act"
                                        + " and e.member = :member and e.at >= :since",
                                Long.class)
                        .setParameter("subject", deed.subject())
                        .setParameter("act", deed.act())
                        .setParameter("member", deed.member())
                        .setParameter("since", since)
                        .getSingleResult()
                > 0;
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
