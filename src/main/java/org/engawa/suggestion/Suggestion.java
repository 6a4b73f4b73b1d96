package org.engawa.suggestion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.engawa.digest.TextHash;
import org.engawa.story.Edition;

/**
 * What a machine suggests for one passage of an edition, by what the original says there. It waits until a translator accepts it,
 * whereby it ends.
 */
@Entity
@Table(name = "machine_suggestion")
public class Suggestion {
    @Id
    private UUID id;

    @ManyToOne
    private Edition edition;

    private String source;

    @Column(name = "source_hash")
    private String sourceHash;

    private String suggested;
    private String machine;

    @Column(name = "member_id")
    private UUID member;

    @Column(name = "made_at")
    private OffsetDateTime madeAt;

    /** For the persistence provider. */
    protected Suggestion() {}

    /**
     * Makes it.
     *
     * @param source Markdown of the original
     * @param suggested Markdown of the machine
     * @param machine host of the service
     * @param member who asked for it
     */
    public Suggestion(
            Edition edition, String source, String suggested, String machine, UUID member, OffsetDateTime madeAt) {
        this.id = UUID.randomUUID();
        this.edition = edition;
        this.source = source;
        this.sourceHash = TextHash.of(source);
        this.suggested = suggested;
        this.machine = machine;
        this.member = member;
        this.madeAt = madeAt;
    }

    /** Identity that stays. */
    public UUID id() {
        return id;
    }

    /** What the original says. */
    public String source() {
        return source;
    }

    /** The hash of what the original says. */
    public String sourceHash() {
        return sourceHash;
    }

    /** What the machine says. */
    public String suggested() {
        return suggested;
    }

    /** Which machine. */
    public String machine() {
        return machine;
    }

    /** Who asked for it. */
    public UUID member() {
        return member;
    }

    /** When it was made. */
    public OffsetDateTime madeAt() {
        return madeAt;
    }

    /** The edition for which it was made. */
    public Edition edition() {
        return edition;
    }
}
