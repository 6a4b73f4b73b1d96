package org.engawa.workflow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A link by which somebody who is no member sees an edition in preparation, on behalf of the member who made it. */
@Entity
@Table(name = "preview_link")
class PreviewLink {
    @Id
    private UUID id;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "story_id")
    private UUID storyId;

    private String language;

    @Column(name = "member_id")
    private UUID memberId;

    @Column(name = "ends_at")
    private OffsetDateTime endsAt;

    /** For the persistence provider. */
    protected PreviewLink() {}

    PreviewLink(String tokenHash, EditionKey key, UUID member, OffsetDateTime endsAt) {
        this.id = UUID.randomUUID();
        this.tokenHash = tokenHash;
        this.storyId = key.story();
        this.language = key.language();
        this.memberId = member;
        this.endsAt = endsAt;
    }

    UUID id() {
        return id;
    }

    EditionKey key() {
        return new EditionKey(storyId, language);
    }

    UUID member() {
        return memberId;
    }

    OffsetDateTime endsAt() {
        return endsAt;
    }
}
