package org.engawa.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.OffsetDateTime;
import java.util.List;

/** The log in the database. */
@ApplicationScoped
class JpaLog {
    @Inject
    private EntityManager entities;

    long append(String subject, String act, OffsetDateTime at) {
        LogHead head = entities.find(LogHead.class, LogHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(head, LockModeType.PESSIMISTIC_WRITE);
        long position = head.next();
        entities.persist(new LogEntry(position, subject, act, at));
        return position;
    }

    List<LogEntry> after(long position, int limit) {
        return entities.createQuery(
                        "select e from LogEntry e where e.position > :position order by e.position", LogEntry.class)
                .setParameter("position", position)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The last entry about each subject. */
    List<LogEntry> lasts() {
        return entities.createQuery(
                        "select e from LogEntry e where e.position in (select max(l.position) from LogEntry l group by l.subject)",
                        LogEntry.class)
                .getResultList();
    }

    long position() {
        return entities.find(LogHead.class, LogHead.ONLY).position();
    }
}
