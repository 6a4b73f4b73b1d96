package org.engawa.story;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.engawa.database.IdConverter;
import org.engawa.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * A saved text within an edition: what, by whom, when. It stays as it is; only while its author goes on writing, and nobody
 * asked to save, does what is saved by itself within ten minutes become one revision.
 */
@Entity
public class Revision {
    /** Autosaves of one author in this time become one revision. */
    static final Duration JOINED_WITHIN = Duration.ofMinutes(10);

    @Id
    private UUID id;

    @ManyToOne
    private Edition edition;

    private int number;
    private String title;
    private String summary;
    private String body;
    private @Nullable String translator;

    @Column(name = "text_hash")
    private String textHash;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Column(name = "saved_by")
    private String savedBy;

    @Column(name = "saved_at")
    private OffsetDateTime savedAt;

    @Convert(converter = StoryFactsConverter.class)
    private @Nullable StoryFacts facts;

    @Column(name = "picture_words")
    @Convert(converter = PictureTextsConverter.class)
    private @Nullable PictureTexts pictures;

    @Column(name = "member_id")
    @Convert(converter = IdConverter.class)
    private @Nullable UUID member;

    private boolean autosaved;

    /** For the persistence provider. */
    protected Revision() {}

    Revision(Edition edition, int number, StoryText text, Origin origin, String by, OffsetDateTime at) {
        this.id = UUID.randomUUID();
        this.edition = edition;
        this.number = number;
        write(text);
        this.origin = origin;
        this.savedBy = by;
        this.savedAt = at;
    }

    Revision(Edition edition, int number, Writing writing, Author author, boolean autosaved, OffsetDateTime at) {
        this(edition, number, writing.text(), Origin.NEWSROOM, author.name(), at);
        this.facts = writing.facts();
        this.pictures = writing.pictures();
        this.member = author.member();
        this.autosaved = autosaved;
    }

    private void write(StoryText text) {
        title = text.title();
        summary = text.summary();
        body = text.body();
        translator = text.translator();
        textHash = text.hash();
    }

    /** Takes what the same author goes on writing; does nothing, and says so, where that is to be another revision. */
    boolean goesOn(Writing writing, Author author, OffsetDateTime at) {
        if (!autosaved || !author.member().equals(member) || !at.isBefore(savedAt.plus(JOINED_WITHIN))) {
            return false;
        }
        write(writing.text());
        facts = writing.facts();
        pictures = writing.pictures();
        savedAt = at;
        return true;
    }

    /** Identity that stays. */
    public UUID id() {
        return id;
    }

    /** The edition to which it belongs. */
    public Edition edition() {
        return edition;
    }

    /** Counted from 1 within the edition. */
    public int number() {
        return number;
    }

    /** What is written. */
    public StoryText text() {
        return new StoryText(title, summary, body, translator);
    }

    /** The {@linkplain StoryText#hash() hash} of the text. */
    public String textHash() {
        return textHash;
    }

    /** The facts that go public with it, where it changes them. */
    public Optional<StoryFacts> facts() {
        return Optional.ofNullable(facts);
    }

    /** What it says that the pictures of the story show; only a translation does, the original says it in the facts. */
    public PictureTexts pictures() {
        return pictures == null ? PictureTexts.NONE : pictures;
    }

    /** Its own facts, else those that it will be read with. */
    StoryFacts allFacts() {
        StoryFacts own = facts;
        return own == null ? described(edition.translation().story().factsToBe()) : own;
    }

    /** Some facts with what it says that the pictures show. */
    StoryFacts described(StoryFacts some) {
        return some.describing(edition.translation().language(), pictures());
    }

    /** The member who saved it; none when it was imported. */
    public Optional<UUID> member() {
        return Optional.ofNullable(member);
    }

    /** SHA-256 in hexadecimal of everything that a reviewer sees of it: the text, and the facts or words of pictures that it brings. */
    public String contentHash() {
        if (facts != null) {
            return text().hash(Json.write(facts));
        }
        return pictures().byFile().isEmpty() ? textHash : text().hash(Json.write(pictures()));
    }

    /** Where it was written. */
    public Origin origin() {
        return origin;
    }

    /** Who saved it. */
    public String savedBy() {
        return savedBy;
    }

    /** When it was saved. */
    public OffsetDateTime savedAt() {
        return savedAt;
    }
}
