package org.engawa.story;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;

/** When an edition was deleted; it is gone when the edition is brought back. */
@Entity
@Table(name = "deleted_draft")
class DeletedDraft {
    @Id
    private UUID id;

    @ManyToOne
    private Edition edition;

    @Column(name = "deleted_at")
    private OffsetDateTime deletedAt;

    @Column(name = "pictures_removed")
    private boolean picturesRemoved;

    /** For the persistence provider. */
    protected DeletedDraft() {}

    DeletedDraft(Edition edition, OffsetDateTime deletedAt) {
        this.id = UUID.randomUUID();
        this.edition = edition;
        this.deletedAt = deletedAt;
    }

    Edition edition() {
        return edition;
    }

    OffsetDateTime deletedAt() {
        return deletedAt;
    }

    /** The pictures that only this had are not kept any more. */
    void removePictures() {
        picturesRemoved = true;
    }

    boolean picturesRemoved() {
        return picturesRemoved;
    }
}
