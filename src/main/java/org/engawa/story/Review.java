package org.engawa.story;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.engawa.database.IdConverter;
import org.jspecify.annotations.Nullable;

/** How an edition came through review: who sent it, who looked, what was said, and exactly what was approved. */
@Embeddable
public class Review {
    @Column(name = "submitted_by")
    @Convert(converter = IdConverter.class)
    private @Nullable UUID submittedBy;

    @Column(name = "opened_at")
    private @Nullable OffsetDateTime openedAt;

    @Column(name = "approved_by")
    @Convert(converter = IdConverter.class)
    private @Nullable UUID approvedBy;

    @Column(name = "approved_hash")
    private @Nullable String approvedHash;

    private @Nullable String reason;

    private boolean unreviewed;

    /** Who sent it for review last. */
    public Optional<UUID> submittedBy() {
        return Optional.ofNullable(submittedBy);
    }

    /** When a reviewer first looked at what was sent. */
    public Optional<OffsetDateTime> openedAt() {
        return Optional.ofNullable(openedAt);
    }

    /** Who approved it. */
    public Optional<UUID> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    /** The {@linkplain Edition#contentHash() hash} of what was approved. */
    public Optional<String> approvedHash() {
        return Optional.ofNullable(approvedHash);
    }

    /** Why it was returned, or published in an emergency. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** Whether it was published in an emergency and nobody has looked since. */
    public boolean unreviewed() {
        return unreviewed;
    }

    void submitted(UUID by) {
        submittedBy = by;
        openedAt = null;
        reason = null;
        forget();
    }

    void opened(OffsetDateTime at) {
        openedAt = openedAt == null ? at : openedAt;
    }

    void returned(String reasons) {
        reason = reasons;
    }

    void approved(UUID by, String hash) {
        approvedBy = by;
        approvedHash = hash;
        unreviewed = false;
    }

    void forget() {
        approvedBy = null;
        approvedHash = null;
    }

    void skipped(String why) {
        reason = why;
        unreviewed = true;
    }
}
