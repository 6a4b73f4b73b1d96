package org.engawa.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How far the record goes; its row is held by whoever appends, so that entries are in the order of commits. */
@Entity
@Table(name = "audit_head")
public class AuditHead {
    static final int ONLY = 1;

    @Id
    private int id;

    private long position;

    @Column(name = "entry_hash")
    private String hash;

    /** For the persistence provider. */
    protected AuditHead() {}

    long position() {
        return position;
    }

    String hash() {
        return hash;
    }

    void moveTo(AuditEntry entry) {
        position = entry.position();
        hash = entry.hash();
    }
}
