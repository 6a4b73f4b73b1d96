package org.engawa.story;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member for whom a limited story exists. */
@Entity
public class Insider {
    /** How they came to it. */
    public enum Way {
        /** They had a hand in it when it was limited, or limited it. */
        WORKS,
        /** They were named. */
        NAMED,
        /** They broke the glass. */
        GLASS
    }

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "story_id")
    private Story story;

    @Column(name = "member_id")
    private UUID member;

    @Enumerated(EnumType.STRING)
    private Way way;

    @Column(name = "ends_at")
    private @Nullable OffsetDateTime endsAt;

    /** For the persistence provider. */
    protected Insider() {}

    Insider(Story story, UUID member, Way way, @Nullable OffsetDateTime ends) {
        this.id = UUID.randomUUID();
        this.story = story;
        this.member = member;
        this.way = way;
        this.endsAt = ends;
    }

    /** Id of the member. */
    public UUID member() {
        return member;
    }

    /** How they came to it. */
    public Way way() {
        return way;
    }

    /** When it ends for them; none where it lasts as long as the limit. */
    public Optional<OffsetDateTime> ends() {
        return Optional.ofNullable(endsAt);
    }

    /** Whether it still holds. */
    public boolean holds(OffsetDateTime at) {
        return endsAt == null || endsAt.isAfter(at);
    }
}
