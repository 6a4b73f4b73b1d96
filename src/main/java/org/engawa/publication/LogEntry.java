package org.engawa.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** One line of the publication log: something about a subject became public, changed, or was withdrawn. */
@Entity
@Table(name = "publication_log")
public class LogEntry {
    @Id
    private long position;

    private String subject;
    private String act;

    @Column(name = "logged_at")
    private OffsetDateTime loggedAt;

    /** For the persistence provider. */
    protected LogEntry() {}

    LogEntry(long position, String subject, String act, OffsetDateTime at) {
        this.position = position;
        this.subject = subject;
        this.act = act;
        this.loggedAt = at;
    }

    /** Place in the log, counted from 1 without gaps, in the order of commits. */
    public long position() {
        return position;
    }

    /** The id of a story, or {@link PublicationLog#SITE}. */
    public String subject() {
        return subject;
    }

    /** What happened, in a word. */
    public String act() {
        return act;
    }

    /** What it marks for its subject. */
    public Change change() {
        return new Change(position, loggedAt);
    }

    /** When it was appended. */
    public OffsetDateTime loggedAt() {
        return loggedAt;
    }
}
