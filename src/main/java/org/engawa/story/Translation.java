package org.engawa.story;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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

/** A story in one language. At most one of its editions is live and at most one is in preparation. */
@Entity
public class Translation {
    @Id
    private UUID id;

    @ManyToOne
    private Story story;

    private String language;

    /** How it was withdrawn, while it is so in this language alone. */
    @Convert(converter = WithdrawalConverter.class)
    private @Nullable Withdrawal withdrawal;

    /** Where it was withdrawn alone. */
    @Enumerated(EnumType.STRING)
    @Column(name = "withdrawal_origin")
    private @Nullable Origin withdrawalOrigin;

    @Version
    private long version;

    @OneToMany(mappedBy = "translation", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<Edition> editions = new ArrayList<>();

    /** For the persistence provider. */
    protected Translation() {}

    Translation(Story story, String language) {
        this.id = UUID.randomUUID();
        this.story = story;
        this.language = language;
    }

    /** The story told. */
    public Story story() {
        return story;
    }

    /** Told by the story, whose mission it is. */
    void goTo(String mission) {
        editions.forEach(each -> each.goTo(mission));
    }

    /** BCP 47 tag. */
    public String language() {
        return language;
    }

    /** Whether it is no translation but the original. */
    public boolean isOriginal() {
        return language.equals(story.originalLanguage());
    }

    /** All editions, the oldest first. */
    public List<Edition> editions() {
        return List.copyOf(editions);
    }

    /** The edition that readers see. */
    public Optional<Edition> live() {
        return inState(EditionState.PUBLISHED);
    }

    /** The edition that was withdrawn, if none was published since. */
    public Optional<Edition> withdrawn() {
        return inState(EditionState.WITHDRAWN);
    }

    /** How it was withdrawn, when that was done in this language alone; when it was done in all, the facts of the story say it. */
    public Optional<Withdrawal> withdrawnAlone() {
        return Optional.ofNullable(withdrawal);
    }

    /** Where it was withdrawn alone. */
    public Optional<Origin> withdrawalOrigin() {
        return Optional.ofNullable(withdrawalOrigin);
    }

    /**
     * Takes back what readers see in this language, and in no other; where that was done before, says anew how.
     *
     * @throws IllegalStateException for the original, which the others rest on, and where readers see nothing
     */
    public void withdrawAlone(Withdrawal how, Origin where) {
        if (isOriginal()) {
            throw new IllegalStateException("the original is withdrawn with all its translations");
        }
        if (withdrawal == null) {
            live().orElseThrow(() -> new IllegalStateException("nothing is public in `" + language + "`"))
                    .withdraw();
        }
        withdrawal = how;
        withdrawalOrigin = where;
    }

    /** Told by an edition that becomes what readers see; those whose place it takes. */
    List<Edition> giveWay(Edition next) {
        withdrawal = null;
        withdrawalOrigin = null;
        return editions.stream()
                .filter(other -> other != next)
                .filter(other -> other.state() == EditionState.PUBLISHED || other.state() == EditionState.WITHDRAWN)
                .toList();
    }

    /** The edition that was deleted last. */
    public Optional<Edition> deleted() {
        return editions.stream()
                .filter(edition -> edition.state() == EditionState.DELETED)
                .reduce((first, second) -> second);
    }

    /** The newest edition, whatever its state. */
    public Optional<Edition> latest() {
        return editions.stream().reduce((first, second) -> second);
    }

    /**
     * Begins a new edition.
     *
     * @param state the state in which it begins
     * @throws IllegalStateException while another is in preparation
     */
    public Edition begin(EditionState state, StoryText text, Origin origin, String by, OffsetDateTime at) {
        requireNoneInPreparation();
        Edition edition = new Edition(this, nextNumber(), state, text, origin, by, at);
        editions.add(edition);
        story.editionsChanged();
        return edition;
    }

    /** The edition on which somebody works, or which waits to be published. */
    public Optional<Edition> inPreparation() {
        return editions.stream()
                .filter(edition -> edition.state().inPreparation())
                .findFirst();
    }

    /** The edition that the workflow is about: the one in preparation, else what was public last. */
    public Optional<Edition> present() {
        return inPreparation().or(this::live).or(this::withdrawn);
    }

    /**
     * Begins a new edition as a draft.
     *
     * @throws IllegalStateException while another is in preparation
     */
    public Edition begin(Writing writing, Author author, OffsetDateTime at) {
        requireNoneInPreparation();
        Edition edition = new Edition(this, nextNumber(), writing, author, at);
        editions.add(edition);
        story.editionsChanged();
        return edition;
    }

    /**
     * How far the live edition is behind the original. An edition of which it isn't known what it follows, such as an
     * imported one, is taken as current.
     */
    public Staleness staleness() {
        return live().flatMap(Following::of).map(Following::staleness).orElse(Staleness.CURRENT);
    }

    private void requireNoneInPreparation() {
        if (inPreparation().isPresent()) {
            throw new IllegalStateException("an edition in `" + language + "` is in preparation already");
        }
    }

    private int nextNumber() {
        return latest().map(Edition::number).orElse(0) + 1;
    }

    private Optional<Edition> inState(EditionState state) {
        return editions.stream().filter(edition -> edition.state() == state).findFirst();
    }
}
