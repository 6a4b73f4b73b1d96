package org.engawa.clearance;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.engawa.json.Json;
import org.engawa.remark.Saying;
import org.engawa.remark.Spot;
import org.engawa.remark.Spots;
import org.engawa.story.Edition;
import org.engawa.story.Story;

/**
 * An officer's answer to a question about a story. It outlives the edition on which it was given: a correction elsewhere in the
 * text leaves it standing.
 */
@Entity
public class Clearance {
    private static final OffsetDateTime UNDATED = OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    @Id
    private UUID id;

    @ManyToOne
    private Story story;

    @Enumerated(EnumType.STRING)
    private Question question;

    @Enumerated(EnumType.STRING)
    private Finding finding;

    private String said;
    private String content;

    @ElementCollection
    @CollectionTable(name = "clearance_passage", joinColumns = @JoinColumn(name = "clearance_id"))
    @OrderColumn(name = "position")
    @Column(name = "words")
    private List<String> passages = new ArrayList<>();

    @Column(name = "member_id")
    private UUID member;

    @Column(name = "answered_at")
    private OffsetDateTime answeredAt;

    /** For the persistence provider. */
    protected Clearance() {}

    /**
     * Answers a question about an edition as it is now.
     *
     * @param said how it is settled, or why it does not arise
     * @param about what of the text it is about; empty for the whole of it
     * @param member whose answer it is
     */
    public Clearance(
            Edition edition,
            Question question,
            Finding finding,
            Saying said,
            List<Spot> about,
            UUID member,
            OffsetDateTime at) {
        this.id = UUID.randomUUID();
        this.story = edition.translation().story();
        this.question = question;
        this.finding = finding;
        this.said = said.text();
        this.content = told(edition);
        this.passages.addAll(about.stream().map(Spot::words).toList());
        this.member = member;
        this.answeredAt = at;
    }

    /** What was asked. */
    public Question question() {
        return question;
    }

    /** What the officer found. */
    public Finding finding() {
        return finding;
    }

    /** How it is settled, or why it does not arise; empty where nothing was said. */
    public String said() {
        return said;
    }

    /** The words that it is about, as Markdown; empty for the whole text. */
    public List<String> passages() {
        return List.copyOf(passages);
    }

    /** Those of its words that are no longer in a text; always empty when it is about the whole. */
    public List<String> gone(Spots spots) {
        return passages.stream().filter(words -> !spots.has(words)).toList();
    }

    /** Whether what it is about still stands in an edition to the letter. */
    public boolean stands(Edition edition, Spots spots) {
        return passages.isEmpty() ? content.equals(told(edition)) : gone(spots).isEmpty();
    }

    /** All that it tells, as one hash. When it is published changes nothing of that. */
    private static String told(Edition edition) {
        return edition.current()
                .text()
                .hash(Json.write(edition.facts().dated(UNDATED, null).withdrawn(null)));
    }

    /** Whose answer it is. */
    public UUID member() {
        return member;
    }

    /** When it was given. */
    public OffsetDateTime answeredAt() {
        return answeredAt;
    }
}
