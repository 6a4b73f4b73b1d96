package org.engawa.story;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A numbered version of one translation on its way through the states of {@link EditionState}. */
@Entity
public class Edition {
    @Id
    private UUID id;

    @ManyToOne
    private Translation translation;

    private int number;

    @Enumerated(EnumType.STRING)
    private EditionState state;

    @Column(name = "due_at")
    private @Nullable OffsetDateTime dueAt;

    @Column(name = "published_at")
    private @Nullable OffsetDateTime publishedAt;

    @Version
    private long version;

    @OneToMany(mappedBy = "edition", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<Revision> revisions = new ArrayList<>();

    /** For the persistence provider. */
    protected Edition() {}

    Edition(
            Translation translation,
            int number,
            EditionState state,
            StoryText text,
            Origin origin,
            String by,
            OffsetDateTime at) {
        this.id = UUID.randomUUID();
        this.translation = translation;
        this.number = number;
        this.state = state;
        revisions.add(new Revision(this, 1, text, origin, by, at));
    }

    /** The translation of which this is a version. */
    public Translation translation() {
        return translation;
    }

    /** Counted from 1 within the translation. */
    public int number() {
        return number;
    }

    /** Where it stands. */
    public EditionState state() {
        return state;
    }

    /** When it is to be published, while it is scheduled. */
    public Optional<OffsetDateTime> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    /** When it became public. */
    public Optional<OffsetDateTime> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    /** The newest text. */
    public Revision current() {
        return revisions.get(revisions.size() - 1);
    }

    /** Saves a text as a new revision; what was public is not changed, a new edition corrects it. */
    public void save(StoryText text, Origin origin, String by, OffsetDateTime at) {
        if (!state.inPreparation()) {
            throw new IllegalStateException("the text of an edition that is " + state + " does not change");
        }
        revisions.add(new Revision(this, revisions.size() + 1, text, origin, by, at));
    }

    /** Waits until it is due. */
    public void schedule(OffsetDateTime due) {
        become(EditionState.SCHEDULED);
        dueAt = due;
    }

    /** Changes the time at which a scheduled edition is due. */
    public void postpone(OffsetDateTime due) {
        if (state != EditionState.SCHEDULED) {
            throw new IllegalStateException("an edition that is " + state + " has no time at which it is due");
        }
        dueAt = due;
    }

    /** Becomes what readers see; the edition that was live before is superseded, or a withdrawn one restored. */
    public void publish(OffsetDateTime at) {
        demand(EditionState.PUBLISHED);
        translation.editions().stream()
                .filter(other -> other != this)
                .filter(other -> other.state == EditionState.PUBLISHED || other.state == EditionState.WITHDRAWN)
                .forEach(other -> other.become(EditionState.SUPERSEDED));
        become(EditionState.PUBLISHED);
        dueAt = null;
        publishedAt = at;
    }

    /** Is taken back. */
    public void withdraw() {
        become(EditionState.WITHDRAWN);
    }

    private void become(EditionState next) {
        demand(next);
        state = next;
    }

    private void demand(EditionState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException("an edition that is " + state + " may not become " + next);
        }
    }
}
