package org.engawa.audit;

import jakarta.persistence.EntityManager;
import java.time.Clock;

/** The record over a database of a test. */
public final class Records {
    private Records() {}

    /** Reads and writes by this entity manager, within its transactions. */
    public static AuditTrail in(EntityManager entities, Clock clock) {
        JpaAudit stored = new JpaAudit();
        stored.entities = entities;
        AuditTrail trail = new AuditTrail();
        trail.entries = stored;
        trail.clock = clock;
        return trail;
    }
}
