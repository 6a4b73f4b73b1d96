package org.engawa.story;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.engawa.database.IdConverter;
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

    @Column(name = "published_at")
    private @Nullable OffsetDateTime publishedAt;

    @Embedded
    private Listing listing;

    /** None where all of it is empty: so the provider reads it, and anything else would be a change that it writes. */
    @Embedded
    private @Nullable Hour hour;

    /** The revision of the original that this translates. */
    @Column(name = "based_on")
    @Convert(converter = IdConverter.class)
    private @Nullable UUID basedOn;

    @Embedded
    private @Nullable Correction correction;

    @Embedded
    private Review review = new Review();

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
        this.listing = new Listing(translation.story().facts().mission(), at);
        revisions.add(new Revision(this, 1, text, origin, by, at));
    }

    Edition(Translation translation, int number, Writing writing, Author author, OffsetDateTime at) {
        this.id = UUID.randomUUID();
        this.translation = translation;
        this.number = number;
        this.state = EditionState.DRAFT;
        this.listing = new Listing(translation.story().facts().mission(), at);
        revisions.add(new Revision(this, 1, writing, author, false, at));
    }

    /** The translation of which this is a version. */
    public Translation translation() {
        return translation;
    }

    /** Told with its story, whose mission it is. */
    void goTo(String mission) {
        listing.goTo(mission);
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
        return Optional.ofNullable(hour).flatMap(Hour::due);
    }

    /** When it became public. */
    public Optional<OffsetDateTime> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    /** The newest text. */
    public Revision current() {
        return revisions.get(revisions.size() - 1);
    }

    /** All texts, the oldest first. */
    public List<Revision> revisions() {
        return List.copyOf(revisions);
    }

    /** How it came through review. */
    public Review review() {
        return review;
    }

    /** Who decided when it is published; none when a file did. */
    public Optional<UUID> scheduledBy() {
        return Optional.ofNullable(hour).flatMap(Hour::decidedBy);
    }

    /** The id of the revision of the original that this translates, where it is known. */
    public Optional<UUID> basedOn() {
        return Optional.ofNullable(basedOn);
    }

    /** What it changes for readers, when it takes the place of another; none until somebody has said so. */
    public Optional<Correction> correction() {
        return Optional.ofNullable(correction);
    }

    /** Says what it changes for readers. */
    public void weigh(Correction change) {
        correction = change;
    }

    /** What it says of the story in every language: its own facts in the original, else those that it will be read with. */
    public StoryFacts facts() {
        return current().allFacts();
    }

    /** The {@linkplain Revision#contentHash() hash} of everything that a reviewer sees of it now. */
    public String contentHash() {
        return current().contentHash();
    }

    /** Everybody who has a text in it. */
    public Set<UUID> authors() {
        return revisions.stream()
                .flatMap(revision -> revision.member().stream())
                .collect(Collectors.toSet());
    }

    /**
     * Saves what an author wrote. What an author goes on writing joins the last revision, when both were saved by themselves.
     *
     * @throws IllegalStateException unless it is being written
     */
    public void save(Writing writing, Author author, boolean autosaved, OffsetDateTime at) {
        if (state != EditionState.DRAFT && state != EditionState.RETURNED) {
            throw new IllegalStateException("an edition that is " + state + " is not being written");
        }
        ListedPictures.Shown before = ListedPictures.Shown.by(current());
        if (!autosaved || !current().goesOn(writing, author, at)) {
            revisions.add(new Revision(this, revisions.size() + 1, writing, author, autosaved, at));
        }
        listing.saved(at);
        translation.story().saved(before, current());
    }

    /** Notes the id of the revision of the original that it now says the same as. */
    public void follow(UUID original) {
        basedOn = original;
    }

    /** Goes to review. */
    public void submit(UUID by) {
        become(EditionState.SUBMITTED);
        review.submitted(by);
    }

    /** Is written on: taken back from review, reopened after approval, or brought back after it was deleted. */
    public void reopen() {
        become(EditionState.DRAFT);
        review.forget();
    }

    /** A reviewer looks at what was sent. */
    public void open(OffsetDateTime at) {
        review.opened(at);
    }

    /** Goes back to its author. */
    public void giveBack(String reasons) {
        become(EditionState.RETURNED);
        review.returned(reasons);
    }

    /** Is approved as it is now; what was published without a review stays public. */
    public void approve(UUID by) {
        if (state != EditionState.PUBLISHED) {
            become(EditionState.APPROVED);
        }
        review.approved(by, contentHash());
    }

    /** Whether somebody approved exactly what it says now; always so for what was imported. */
    public boolean approvalHolds() {
        return current().origin() == Origin.CONTENT
                || review.approvedHash().filter(contentHash()::equals).isPresent();
    }

    /** Waits until it is due, as somebody decided; null when a file did. */
    public void schedule(OffsetDateTime due, @Nullable UUID by) {
        become(EditionState.SCHEDULED);
        hour = new Hour(due, by);
    }

    /** Waits no longer. */
    public void unschedule() {
        become(EditionState.APPROVED);
        hour = null;
    }

    /** Becomes what readers see without a review. */
    public void publishUnreviewed(OffsetDateTime at, String why) {
        publish(at);
        review.skipped(why);
    }

    /** Goes out of the way; it can be brought back. */
    public void delete() {
        become(EditionState.DELETED);
    }

    /** Saves a text as a new revision; what was public is not changed, a new edition corrects it. */
    public void save(StoryText text, Origin origin, String by, OffsetDateTime at) {
        if (!state.inPreparation()) {
            throw new IllegalStateException("the text of an edition that is " + state + " does not change");
        }
        ListedPictures.Shown before = ListedPictures.Shown.by(current());
        revisions.add(new Revision(this, revisions.size() + 1, text, origin, by, at));
        listing.saved(at);
        translation.story().saved(before, current());
    }

    /** Changes the time at which a scheduled edition is due. */
    public void postpone(OffsetDateTime due) {
        if (state != EditionState.SCHEDULED) {
            throw new IllegalStateException("an edition that is " + state + " has no time at which it is due");
        }
        hour = new Hour(due, null);
    }

    /** Becomes what readers see; the edition that was live before is superseded, or a withdrawn one restored. */
    public void publish(OffsetDateTime at) {
        state.demand(EditionState.PUBLISHED);
        translation.giveWay(this).forEach(other -> other.become(EditionState.SUPERSEDED));
        publishedAt = at;
        become(EditionState.PUBLISHED);
        hour = scheduledBy().map(by -> new Hour(null, by)).orElse(null);
    }

    /** Is taken back. */
    public void withdraw() {
        become(EditionState.WITHDRAWN);
    }

    private void become(EditionState next) {
        state.demand(next);
        state = next;
        translation.story().editionsChanged();
    }
}
