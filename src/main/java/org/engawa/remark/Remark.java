package org.engawa.remark;

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
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engawa.database.IdConverter;
import org.engawa.story.Edition;
import org.jspecify.annotations.Nullable;

/**
 * What a member says about a passage of an edition. It is open until somebody resolves it, and can be opened again; others answer
 * it. What was said stays as it is. It belongs to no text, so it changes no hash of one.
 */
@Entity
public class Remark {
    /** The most answers to one. */
    public static final int MOST_ANSWERS = 100;

    private static final String BETWEEN = " ";

    @Id
    private UUID id;

    @ManyToOne
    private Edition edition;

    @Enumerated(EnumType.STRING)
    private Place place;

    private int position;
    private String words;
    private String beside;

    @Column(name = "member_id")
    private UUID member;

    /** Ids of members, as text. */
    private String mentioned;

    private String said;

    @Column(name = "made_at")
    private OffsetDateTime madeAt;

    @Column(name = "resolved_by")
    @Convert(converter = IdConverter.class)
    private @Nullable UUID resolvedBy;

    /** Who made it on behalf of the member; empty for the member. */
    private String outside;

    @OneToMany(mappedBy = "remark", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<Answer> answers = new ArrayList<>();

    /** For the persistence provider. */
    protected Remark() {}

    /** Makes it. */
    public Remark(
            Edition edition, Anchor anchor, UUID member, Saying said, Collection<UUID> mentioned, OffsetDateTime at) {
        this(edition, anchor, member, said, mentioned, at, "");
    }

    /**
     * Makes it on behalf of a member.
     *
     * @param outside name of the person or institution who says it, and is no member
     */
    public Remark(
            Edition edition,
            Anchor anchor,
            UUID member,
            Saying said,
            Collection<UUID> mentioned,
            OffsetDateTime at,
            String outside) {
        this.outside = outside;
        this.id = UUID.randomUUID();
        this.edition = edition;
        this.place = anchor.place();
        this.position = anchor.position();
        this.words = anchor.words();
        this.beside = String.join(BETWEEN, anchor.beside());
        this.member = member;
        this.mentioned = mentioned.stream().map(UUID::toString).sorted().collect(Collectors.joining(BETWEEN));
        this.said = said.text();
        this.madeAt = at;
    }

    /** Identity that stays. */
    public UUID id() {
        return id;
    }

    /** The edition in which it was made. */
    public Edition edition() {
        return edition;
    }

    /** What it was made on. */
    public Anchor anchor() {
        return new Anchor(place, position, words, parts(beside).toList());
    }

    /** Who made it. */
    public UUID member() {
        return member;
    }

    /** Who says it and is no member, on behalf of the one who made it; none when it is the member. */
    public Optional<String> outside() {
        return outside.isEmpty() ? Optional.empty() : Optional.of(outside);
    }

    /** What they say. */
    public Saying said() {
        return new Saying(said);
    }

    /** The members whom it calls upon. */
    public Set<UUID> mentioned() {
        return parts(mentioned).map(UUID::fromString).collect(Collectors.toUnmodifiableSet());
    }

    /** When it was made. */
    public OffsetDateTime madeAt() {
        return madeAt;
    }

    /** What was answered, the oldest first. */
    public List<Answer> answers() {
        return List.copyOf(answers);
    }

    /** Everybody who said something in it. */
    public Set<UUID> speakers() {
        Set<UUID> all = new HashSet<>(Set.of(member));
        answers.forEach(answer -> all.add(answer.member()));
        return all;
    }

    /** Whether it still waits for something to be done. */
    public boolean isOpen() {
        return resolvedBy == null;
    }

    /** Who resolved it; none as long as it is open. */
    public Optional<UUID> resolvedBy() {
        return Optional.ofNullable(resolvedBy);
    }

    /** Answers it; the same words of the same member right after each other are one answer, since forms are sent twice. */
    public boolean answer(UUID by, Saying words, OffsetDateTime at) {
        boolean again = !answers.isEmpty() && answers.get(answers.size() - 1).says(by, words);
        if (!again) {
            answers.add(new Answer(this, answers.size() + 1, by, words, at));
        }
        return !again;
    }

    /** Nothing is left to be done; false when that was so already. */
    public boolean resolve(UUID by) {
        boolean open = isOpen();
        resolvedBy = open ? by : resolvedBy;
        return open;
    }

    /** Something is to be done after all; false when that was so already. */
    public boolean reopen() {
        boolean resolved = !isOpen();
        resolvedBy = null;
        return resolved;
    }

    /** Whether a member says the same of the same again. */
    boolean repeats(Remark other) {
        return isOpen()
                && member.equals(other.member)
                && outside.equals(other.outside)
                && place == other.place
                && words.equals(other.words)
                && said.equals(other.said);
    }

    private static Stream<String> parts(String joined) {
        return joined.isEmpty() ? Stream.empty() : Stream.of(joined.split(BETWEEN));
    }
}
