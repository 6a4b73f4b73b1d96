package org.engawa.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;

/** A part of what the site says about itself, as JSON under its name. */
@Entity
@Table(name = "site_document")
class SiteDocument {
    @Id
    private String name;

    private String body;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    @Version
    private long version;

    /** For the persistence provider. */
    protected SiteDocument() {}

    SiteDocument(String name, String body, OffsetDateTime at) {
        this.name = name;
        this.body = body;
        this.changedAt = at;
    }

    String name() {
        return name;
    }

    String body() {
        return body;
    }

    /** Which of the bodies that there were this is. */
    Stamp stamp() {
        return new Stamp(version, changedAt);
    }

    /** A body of a document: by number, and by time, since a database that was put back from a backup may count anew. */
    record Stamp(long version, OffsetDateTime at) {}

    OffsetDateTime changedAt() {
        return changedAt;
    }

    void rewrite(String newBody, OffsetDateTime at) {
        body = newBody;
        changedAt = at;
    }
}
