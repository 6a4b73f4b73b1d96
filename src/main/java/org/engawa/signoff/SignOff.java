package org.engawa.signoff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.engawa.story.Edition;
import org.jspecify.annotations.Nullable;

/**
 * What somebody outside is asked to confirm, on behalf of a member, and what they said. It is about one text to the letter: what
 * they said of it says nothing of another.
 */
@Entity
@Table(name = "sign_off")
public class SignOff {
    /** The most characters of the name of who is asked. */
    public static final int LONGEST_NAME = 200;

    @Id
    private UUID id;

    @Column(name = "token_hash")
    private String tokenHash;

    @ManyToOne
    private Edition edition;

    private String content;

    @Column(name = "member_id")
    private UUID member;

    private String asked;
    private String tongue;

    @Column(name = "asked_at")
    private OffsetDateTime askedAt;

    @Column(name = "ends_at")
    private OffsetDateTime endsAt;

    @Column(name = "answered_at")
    private @Nullable OffsetDateTime answeredAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Verdict verdict;

    private String said;

    /** For the persistence provider. */
    protected SignOff() {}

    /**
     * Asks about an edition as it is now.
     *
     * @param tokenHash of the link by which it is answered
     * @param member on whose behalf it is asked
     * @param asked name of the person or institution
     * @param tongue BCP 47 tag of the language in which they are asked
     */
    public SignOff(
            String tokenHash,
            Edition edition,
            UUID member,
            String asked,
            String tongue,
            OffsetDateTime at,
            OffsetDateTime endsAt) {
        this.id = UUID.randomUUID();
        this.tokenHash = tokenHash;
        this.edition = edition;
        this.content = edition.contentHash();
        this.member = member;
        this.asked = asked;
        this.tongue = tongue;
        this.askedAt = at;
        this.endsAt = endsAt;
        this.said = "";
    }

    /** Identity that stays. */
    public UUID id() {
        return id;
    }

    /** The edition that they are asked about. */
    public Edition edition() {
        return edition;
    }

    /** {@linkplain Edition#contentHash() Hash} of exactly what they are asked about. */
    public String content() {
        return content;
    }

    /** Whether they were asked about exactly what the edition says now. */
    public boolean isOfPresentText() {
        return content.equals(edition.contentHash());
    }

    /** On whose behalf it is asked. */
    public UUID member() {
        return member;
    }

    /** Name of who is asked. */
    public String asked() {
        return asked;
    }

    /** BCP 47 tag of the language in which they are asked. */
    public String tongue() {
        return tongue;
    }

    /** When they were asked. */
    public OffsetDateTime askedAt() {
        return askedAt;
    }

    /** Until when they can answer. */
    public OffsetDateTime endsAt() {
        return endsAt;
    }

    /** When they answered; none as long as they have not. */
    public Optional<OffsetDateTime> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    /** What they said; none as long as they have not. */
    public Optional<Verdict> verdict() {
        return Optional.ofNullable(verdict);
    }

    /** What they said of the whole, in their words; empty for nothing. */
    public String said() {
        return said;
    }

    /** Answers it, once and for all. */
    public void answer(Verdict answer, String words, OffsetDateTime at) {
        if (answeredAt != null) {
            throw new IllegalStateException(asked + " has answered already");
        }
        verdict = answer;
        said = words;
        answeredAt = at;
    }
}
