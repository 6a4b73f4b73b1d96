package org.engawa.workflow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A page about an edition that a member has open, or had a moment ago. */
@Entity
@Table(name = "presence")
class Presence {
    @Id
    private UUID id;

    @Column(name = "story_id")
    private UUID storyId;

    private String language;

    @Column(name = "member_id")
    private UUID memberId;

    private boolean telling;
    private int passage;

    @Column(name = "seen_at")
    private OffsetDateTime seenAt;

    /** For the persistence provider. */
    protected Presence() {}

    Presence(UUID id, EditionKey key, UUID member, boolean telling, int passage, OffsetDateTime seenAt) {
        this.id = id;
        this.storyId = key.story();
        this.language = key.language();
        this.memberId = member;
        this.telling = telling;
        this.passage = passage;
        this.seenAt = seenAt;
    }

    EditionKey key() {
        return new EditionKey(storyId, language);
    }

    UUID member() {
        return memberId;
    }

    /** Whether the page tells by itself that it is still open; without scripts it only told when it was made. */
    boolean telling() {
        return telling;
    }

    /** Counted from 1; 0 for none. */
    int passage() {
        return passage;
    }

    OffsetDateTime seenAt() {
        return seenAt;
    }

    /** It is still open. */
    void tell(int where, OffsetDateTime at) {
        telling = true;
        passage = where;
        seenAt = at;
    }
}
