package org.engawa.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.engawa.json.Json;
import org.jspecify.annotations.Nullable;

/** A form that a member sent when their sign-in had just ended. */
@Entity
@Table(name = "late_form")
public class LateForm {
    @Id
    private UUID id;

    @Column(name = "member_id")
    private UUID memberId;

    private String page;
    private String fields;

    @Column(name = "sent_at")
    private OffsetDateTime sentAt;

    /** When it was sent again or thrown away; null until then. */
    @Column(name = "done_at")
    private @Nullable OffsetDateTime doneAt;

    /** For the persistence provider. */
    protected LateForm() {}

    LateForm(UUID member, String page, List<Field> fields, OffsetDateTime at) {
        this.id = UUID.randomUUID();
        this.memberId = member;
        this.page = page;
        this.fields = Json.write(fields);
        this.sentAt = at;
    }

    /** What stood in one field; a name may come several times. */
    public record Field(String name, String value) {}

    /** Its identity. */
    public UUID id() {
        return id;
    }

    /** The path of the page that it was sent to. */
    public String page() {
        return page;
    }

    /** Everything that stood in it. */
    public List<Field> fields() {
        return List.of(Json.read(fields, Field[].class));
    }

    /** When it was sent. */
    public OffsetDateTime sentAt() {
        return sentAt;
    }

    /** Whether it still waits to be sent again. */
    boolean waits() {
        return doneAt == null;
    }

    boolean says(String where, List<Field> what) {
        return page.equals(where) && fields().equals(what);
    }
}
