package org.engawa.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.notification.Letter;
import org.engawa.notification.Letters;
import org.engawa.notification.Notices;
import org.engawa.organization.Member;
import org.engawa.organization.Members;

/**
 * The transactions around the sending of a letter, none of which waits for the mail server. Whoever takes a letter has it for some
 * minutes, and so of many nodes one sends it; a node that dies while it sends may leave one that comes twice, under one
 * identity.
 */
@ApplicationScoped
public class Dispatch {
    private static final Logger LOG = System.getLogger(Dispatch.class.getName());

    @Inject
    Letters letters;

    @Inject
    Notices notices;

    @Inject
    Members members;

    @Inject
    Composer composer;

    @Inject
    Clock clock;

    /** The letters that are due; none where none are sent. */
    @Transactional
    public List<UUID> due() {
        return letters.areSent() ? letters.due() : List.of();
    }

    /** Takes a letter to send it; nothing when another has it, or it is not worth sending. */
    @Transactional
    Optional<Outgoing> take(UUID id) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Optional<Letter> due = letters.locked(id).filter(letter -> letter.isDue(now));
        if (due.isEmpty()) {
            return Optional.empty();
        }
        Letter letter = due.get();
        if (letter.isStale(now)) {
            return dropped(letter, "too old");
        }
        if (letter.tries() >= Letter.MOST_TRIES) {
            return dropped(letter, "whoever sent it never told what became of it");
        }
        Optional<Member> to = members.byId(letter.member()).filter(member -> !member.disabled());
        if (to.isEmpty()) {
            return dropped(letter, "the member is disabled");
        }
        Optional<Outgoing> written = composer.compose(letter, to.get());
        if (written.isEmpty()) {
            return dropped(letter, "nothing is left to tell");
        }
        letter.take(now);
        return written;
    }

    private static Optional<Outgoing> dropped(Letter letter, String why) {
        letter.drop(why);
        LOG.log(Level.INFO, "Letter {0} ({1}) is not sent: {2}", letter.id(), letter.kind(), why);
        return Optional.empty();
    }

    /** The mail server has a letter. */
    @Transactional
    void sent(UUID id) {
        letters.locked(id).ifPresent(letter -> {
            letter.sent(OffsetDateTime.now(clock));
            LOG.log(
                    Level.INFO,
                    "Letter {0} ({1}) to member {2} is with the mail server",
                    letter.id(),
                    letter.kind(),
                    letter.member());
        });
    }

    /** The mail server does not have it. */
    @Transactional
    void failed(UUID id, String why) {
        letters.locked(id).ifPresent(letter -> {
            letter.failed(why, OffsetDateTime.now(clock));
            boolean over = letter.state() == Letter.State.GIVEN_UP;
            LOG.log(
                    over ? Level.ERROR : Level.WARNING,
                    over
                            ? "Letter {0} ({1}) to member {2} is given up after {3} tries: {4}"
                            : "Letter {0} ({1}) to member {2} could not be sent, try {3}; it is tried again: {4}",
                    letter.id(),
                    letter.kind(),
                    letter.member(),
                    letter.tries(),
                    why);
        });
    }

    /** Removes what was sent, given up or told long ago. */
    @Transactional
    void sweep() {
        letters.sweep();
        notices.sweep();
    }
}
