package org.engawa.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.engawa.locale.MessageFile;
import org.jspecify.annotations.Nullable;

/** What a member was told, until they have read it. */
@Entity
public class Notice {
    @Id
    private UUID id;

    @Column(name = "member_id")
    private UUID memberId;

    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    @Column(name = "story_id")
    private UUID story;

    private String mission;
    private String language;
    private String title;
    private String actor;

    @Column(name = "told_at")
    private OffsetDateTime toldAt;

    @Column(name = "read_at")
    private @Nullable OffsetDateTime readAt;

    /** As text: the persistence provider can't read a UUID that is absent. */
    @Column(name = "letter_id")
    private @Nullable String letterId;

    /** For the persistence provider. */
    protected Notice() {}

    Notice(UUID member, Matter matter, OffsetDateTime at, @Nullable UUID letter) {
        this.id = UUID.randomUUID();
        this.memberId = member;
        this.occasion = matter.occasion();
        this.story = matter.story();
        this.mission = matter.mission();
        this.language = matter.language();
        this.title = matter.title();
        this.actor = matter.actor();
        this.toldAt = at;
        this.letterId = letter == null ? null : letter.toString();
    }

    /** Identity that stays. */
    public UUID id() {
        return id;
    }

    /** Why they are told. */
    public Occasion occasion() {
        return occasion;
    }

    /** Id of the story. */
    public UUID story() {
        return story;
    }

    /** Key of the mission that owns the story. */
    public String mission() {
        return mission;
    }

    /** BCP 47 tag of the edition. */
    public String language() {
        return language;
    }

    /** Title of the edition, as it was then; empty when there was none. */
    public String title() {
        return title;
    }

    /** When they were told. */
    public OffsetDateTime toldAt() {
        return toldAt;
    }

    /** The path on the site of the page on which it is seen. */
    public String path() {
        return "/newsroom/" + occasion.page() + "?story=" + story + "&language=" + language;
    }

    /**
     * What happened, a sentence.
     *
     * @param tongue BCP 47 tag of the language in which it is said; English where there are no words
     */
    public String say(String tongue) {
        MessageFile words = MessageFile.nearest(Notice.class, tongue);
        String named = title.isBlank() ? words.say("notice.untitled") : words.say("notice.titled", title);
        return words.say("notice." + occasion.word(), actor, named, words.name(language));
    }

    void read(OffsetDateTime at) {
        readAt = readAt == null ? at : readAt;
    }
}
