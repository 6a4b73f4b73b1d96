package org.engawa.story;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
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

/** A story in one language. At most one of its editions is live and at most one is in preparation. */
@Entity
public class Translation {
    @Id
    private UUID id;

    @ManyToOne
    private Story story;

    private String language;

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

    /** BCP 47 tag. */
    public String language() {
        return language;
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
        if (editions.stream().anyMatch(edition -> edition.state().inPreparation())) {
            throw new IllegalStateException("an edition in `" + language + "` is in preparation already");
        }
        int number = latest().map(Edition::number).orElse(0) + 1;
        Edition edition = new Edition(this, number, state, text, origin, by, at);
        editions.add(edition);
        return edition;
    }

    private Optional<Edition> inState(EditionState state) {
        return editions.stream().filter(edition -> edition.state() == state).findFirst();
    }
}
