package org.engawa.story;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An immutable saved text within an edition: what, by whom, when. */
@Entity
public class Revision {
    @Id
    private UUID id;

    @ManyToOne
    private Edition edition;

    private int number;
    private String title;
    private String summary;
    private String body;
    private @Nullable String translator;

    @Column(name = "text_hash")
    private String textHash;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Column(name = "saved_by")
    private String savedBy;

    @Column(name = "saved_at")
    private OffsetDateTime savedAt;

    /** For the persistence provider. */
    protected Revision() {}

    Revision(Edition edition, int number, StoryText text, Origin origin, String by, OffsetDateTime at) {
        this.id = UUID.randomUUID();
        this.edition = edition;
        this.number = number;
        this.title = text.title();
        this.summary = text.summary();
        this.body = text.body();
        this.translator = text.translator();
        this.textHash = text.hash();
        this.origin = origin;
        this.savedBy = by;
        this.savedAt = at;
    }

    /** The edition to which it belongs. */
    public Edition edition() {
        return edition;
    }

    /** Counted from 1 within the edition. */
    public int number() {
        return number;
    }

    /** What is written. */
    public StoryText text() {
        return new StoryText(title, summary, body, translator);
    }

    /** The {@linkplain StoryText#hash() hash} of the text. */
    public String textHash() {
        return textHash;
    }

    /** Where it was written. */
    public Origin origin() {
        return origin;
    }

    /** Who saved it. */
    public String savedBy() {
        return savedBy;
    }

    /** When it was saved. */
    public OffsetDateTime savedAt() {
        return savedAt;
    }
}
