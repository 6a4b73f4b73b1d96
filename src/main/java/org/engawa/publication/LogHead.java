package org.engawa.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last position given out. Its row is locked by whoever appends, so positions are in the order of commits. */
@Entity
@Table(name = "publication_head")
class LogHead {
    static final int ONLY = 1;

    @Id
    private int id;

    private long position;

    long next() {
        position++;
        return position;
    }

    long position() {
        return position;
    }
}
