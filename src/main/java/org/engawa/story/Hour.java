package org.engawa.story;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When an edition is to become public, and who decided it. */
@Embeddable
public class Hour {
    @Column(name = "due_at")
    private @Nullable OffsetDateTime due;

    @Column(name = "scheduled_by")
    private @Nullable UUID decidedBy;

    Optional<OffsetDateTime> due() {
        return Optional.ofNullable(due);
    }

    Optional<UUID> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    void set(OffsetDateTime at, @Nullable UUID by) {
        due = at;
        decidedBy = by;
    }

    /** Who decided it stays on record. */
    void passed() {
        due = null;
    }

    void clear() {
        due = null;
        decidedBy = null;
    }
}
