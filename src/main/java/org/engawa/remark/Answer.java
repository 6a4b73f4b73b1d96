package org.engawa.remark;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;

/** What a member answers to a remark. */
@Entity
@Table(name = "remark_answer")
public class Answer {
    @Id
    private UUID id;

    @ManyToOne
    private Remark remark;

    private int number;

    @Column(name = "member_id")
    private UUID member;

    private String said;

    @Column(name = "answered_at")
    private OffsetDateTime at;

    /** For the persistence provider. */
    protected Answer() {}

    Answer(Remark remark, int number, UUID member, Saying said, OffsetDateTime at) {
        this.id = UUID.randomUUID();
        this.remark = remark;
        this.number = number;
        this.member = member;
        this.said = said.text();
        this.at = at;
    }

    /** The remark that it answers. */
    public Remark remark() {
        return remark;
    }

    /** Who answers. */
    public UUID member() {
        return member;
    }

    /** What they say. */
    public Saying said() {
        return new Saying(said);
    }

    /** When they said it. */
    public OffsetDateTime at() {
        return at;
    }

    boolean says(UUID by, Saying words) {
        return member.equals(by) && said.equals(words.text());
    }
}
