package org.engawa.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A letter to a member, from being ordered to being in the hands of the mail server. What it says is written only when it is
 * sent. Whoever sends it has it for a while; should they die meanwhile it is sent by another. Each failure makes the next wait
 * longer, until it is given up; and what could not be sent for half a day is not sent any more, so that a database that is
 * brought back from a backup sends nothing that was sent long ago.
 */
@Entity
public class Letter {
    /** How often it is tried: over about six hours. */
    public static final int MOST_TRIES = 12;

    /** How long after it was wanted it is still sent. */
    public static final Duration OLDEST = Duration.ofHours(12);

    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int LONGEST_RESULT = 400;

    @Id
    private UUID id;

    @Column(name = "member_id")
    private UUID memberId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "ordered_at")
    private OffsetDateTime orderedAt;

    @Column(name = "wanted_at")
    private OffsetDateTime wantedAt;

    @Column(name = "due_at")
    private OffsetDateTime dueAt;

    private int tries;
    private String result;

    /** What a letter is about. */
    public enum Kind {
        /** A link to choose the first password. */
        INVITATION,
        /** A link to choose another password. */
        RESET,
        /** That the link to the provider was taken away. */
        UNLINKED,
        /** That it was put back. */
        LINKED_AGAIN,
        /** One notice. */
        NOTICE,
        /** All notices of a day. */
        DIGEST
    }

    /** Where a letter stands. */
    public enum State {
        /** It waits until it is due. */
        WAITING,
        /** Somebody is sending it. */
        SENDING,
        /** The mail server has it. */
        SENT,
        /** It could not be sent. */
        GIVEN_UP,
        /** There was nothing left to tell, nobody to tell it to, or it was too old. */
        DROPPED
    }

    /** For the persistence provider. */
    protected Letter() {}

    Letter(UUID member, Kind kind, OffsetDateTime now, OffsetDateTime wanted) {
        this.id = UUID.randomUUID();
        this.memberId = member;
        this.kind = kind;
        this.state = State.WAITING;
        this.orderedAt = now;
        this.wantedAt = wanted;
        this.dueAt = wanted;
        this.result = "";
    }

    /** Identity that stays. */
    public UUID id() {
        return id;
    }

    /** To whom. */
    public UUID member() {
        return memberId;
    }

    /** What it is about. */
    public Kind kind() {
        return kind;
    }

    /** Where it stands. */
    public State state() {
        return state;
    }

    /** How often it was tried. */
    public int tries() {
        return tries;
    }

    /** When it is looked at next. */
    public OffsetDateTime dueAt() {
        return dueAt;
    }

    /** What became of it last, for operators; empty while nothing did. */
    public String result() {
        return result;
    }

    /** Whether it is to be sent now. */
    public boolean isDue(OffsetDateTime now) {
        return (state == State.WAITING || state == State.SENDING) && !dueAt.isAfter(now);
    }

    /** Whether it is too late to send it. */
    public boolean isStale(OffsetDateTime now) {
        return wantedAt.plus(OLDEST).isBefore(now);
    }

    /** Somebody begins to send it. */
    public void take(OffsetDateTime now) {
        state = State.SENDING;
        tries++;
        dueAt = now.plus(LEASE);
    }

    /** The mail server has it. */
    public void sent(OffsetDateTime now) {
        state = State.SENT;
        dueAt = now;
        result = "";
    }

    /** It is not sent at all. */
    public void drop(String why) {
        state = State.DROPPED;
        result = cut(why);
    }

    /** It could not be sent this time. */
    public void failed(String why, OffsetDateTime now) {
        result = cut(why);
        if (tries >= MOST_TRIES) {
            state = State.GIVEN_UP;
        } else {
            state = State.WAITING;
            dueAt = now.plus(pause(tries));
        }
    }

    /** Whether it could not be sent so far. */
    public boolean isTroubled() {
        return state == State.GIVEN_UP || (state == State.WAITING && tries > 0);
    }

    /** It is tried again at once, as often as a new one; false when it need not be. */
    public boolean tryAgain(OffsetDateTime now) {
        if (!isTroubled()) {
            return false;
        }
        state = State.WAITING;
        tries = 0;
        wantedAt = now;
        dueAt = now;
        return true;
    }

    static Duration pause(int tries) {
        Duration doubled = Duration.ofMinutes(1L << Math.min(tries - 1, 10));
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    private static String cut(String text) {
        return text.length() > LONGEST_RESULT ? text.substring(0, LONGEST_RESULT) : text;
    }
}
