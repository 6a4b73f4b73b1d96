package org.engawa.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engawa.organization.Member;

/** The letters that wait to be sent by mail. Every method wants a transaction, that of what the letter is about. */
@ApplicationScoped
public class Letters {
    private static final int MORNING = 8;
    private static final int AT_ONCE = 50;
    private static final int KEPT_DAYS = 30;

    @Inject
    @ConfigProperty(name = "engawa.mail.host")
    Optional<String> host;

    @Inject
    JpaLetters letters;

    @Inject
    Clock clock;

    /** Whether any are sent: not unless the operator has named a mail server. */
    public boolean areSent() {
        return host.isPresent();
    }

    /** Orders a letter to be sent at once; where none are sent, does nothing. */
    public void order(Member to, Letter.Kind kind) {
        if (areSent()) {
            ordered(to, kind);
        }
    }

    private Letter ordered(Member to, Letter.Kind kind) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Letter letter = new Letter(to.id(), kind, now, now);
        letters.add(letter);
        return letter;
    }

    /** The letter in which a member is told of something, as they prefer; none when they want none. */
    Optional<Letter> forNotice(Member to) {
        if (!areSent()) {
            return Optional.empty();
        }
        return switch (to.mail()) {
            case AT_ONCE -> Optional.of(ordered(to, Letter.Kind.NOTICE));
            case DAILY -> Optional.of(digest(to));
            case NONE -> Optional.empty();
        };
    }

    private Letter digest(Member to) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return letters.digest(to.id(), now).orElseGet(() -> {
            Letter letter = new Letter(to.id(), Letter.Kind.DIGEST, now, nextMorning(now, to.zone()));
            letters.add(letter);
            return letter;
        });
    }

    /** Eight o'clock where somebody is, today or tomorrow. */
    static OffsetDateTime nextMorning(OffsetDateTime now, ZoneId zone) {
        ZonedDateTime there = now.atZoneSameInstant(zone);
        ZonedDateTime morning = there.toLocalDate().atTime(MORNING, 0).atZone(zone);
        ZonedDateTime next = morning.isAfter(there)
                ? morning
                : there.toLocalDate().plusDays(1).atTime(MORNING, 0).atZone(zone);
        return next.toOffsetDateTime();
    }

    /** The ids of letters that are due, the one that waits longest first. */
    public List<UUID> due() {
        return letters.due(OffsetDateTime.now(clock), AT_ONCE);
    }

    /** When the letter that waits longest was due; empty when none is due. */
    public Optional<OffsetDateTime> oldestDue() {
        return letters.oldestDue(OffsetDateTime.now(clock));
    }

    /** A letter, as nobody else can change it until the transaction ends. */
    public Optional<Letter> locked(UUID id) {
        return letters.locked(id);
    }

    /** How many stand where, of those that are kept. */
    public Map<Letter.State, Long> counts() {
        return letters.counts();
    }

    /** Letters that could not be sent so far, the one looked at last first. */
    public List<Letter> troubled(int most) {
        return letters.troubled(most);
    }

    /** Removes what was sent or given up long ago. */
    public void sweep() {
        letters.sweep(OffsetDateTime.now(clock).minusDays(KEPT_DAYS));
    }
}
