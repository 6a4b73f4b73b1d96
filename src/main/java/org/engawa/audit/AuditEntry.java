package org.engawa.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.database.IdConverter;
import org.engawa.digest.TextHash;
import org.engawa.json.Json;
import org.jspecify.annotations.Nullable;

/** One line of the record. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {
    @Id
    private long position;

    @Column(name = "acted_at")
    private OffsetDateTime at;

    @Column(name = "member_id")
    @Convert(converter = IdConverter.class)
    private @Nullable UUID member;

    private String actor;
    private String origin;
    private String act;
    private String subject;
    private String detail;

    @Column(name = "entry_hash")
    private String hash;

    /** For the persistence provider. */
    protected AuditEntry() {}

    AuditEntry(long position, Deed deed, OffsetDateTime at, String before) {
        this.position = position;
        // As precise as the databases are, or the seal would not fit what is read again.
        this.at = at.truncatedTo(ChronoUnit.MICROS);
        this.member = deed.member();
        this.actor = deed.actor();
        this.origin = deed.origin();
        this.act = deed.act();
        this.subject = deed.subject();
        this.detail = Json.write(deed.detail());
        this.hash = seal(before);
    }

    /** Place in the record, counted from 1 without gaps. */
    public long position() {
        return position;
    }

    /** When it was done. */
    public OffsetDateTime at() {
        return at;
    }

    /** Who did it; none for the program itself or the operator. */
    public Optional<UUID> member() {
        return Optional.ofNullable(member);
    }

    /** Name of who did it, as it was then. */
    public String actor() {
        return actor;
    }

    /** Network address, or where else it came from. */
    public String origin() {
        return origin;
    }

    /** What was done, in a word. */
    public String act() {
        return act;
    }

    /** What it was done to. */
    public String subject() {
        return subject;
    }

    /** More about it by name. */
    @SuppressWarnings("unchecked")
    public Map<String, String> detail() {
        return Json.read(detail, Map.class);
    }

    /** The seal: covers all of this entry and the seal of the one before. */
    public String hash() {
        return hash;
    }

    /** Whether this is what was written, after an entry with this seal. */
    boolean follows(String before) {
        return hash.equals(seal(before));
    }

    private String seal(String before) {
        return TextHash.ofParts(
                before,
                Long.toString(position),
                at.withOffsetSameInstant(ZoneOffset.UTC).toInstant().toString(),
                member == null ? "" : member.toString(),
                actor,
                origin,
                act,
                subject,
                detail);
    }
}
