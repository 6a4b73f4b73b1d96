package org.engawa.story;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.engawa.database.IdConverter;
import org.jspecify.annotations.Nullable;

/** When an edition is to become public, and who decided it. */
@Embeddable
public class Hour {
    @Column(name = "due_at")
    private @Nullable OffsetDateTime due;

    @Column(name = "scheduled_by")
    @Convert(converter = IdConverter.class)
    private @Nullable UUID decidedBy;

    /** For the persistence provider. */
    protected Hour() {}

    Hour(@Nullable OffsetDateTime due, @Nullable UUID decidedBy) {
        this.due = due;
        this.decidedBy = decidedBy;
    }

    Optional<OffsetDateTime> due() {
        return Optional.ofNullable(due);
    }

    Optional<UUID> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }
}
