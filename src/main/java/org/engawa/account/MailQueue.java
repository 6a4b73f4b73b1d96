package org.engawa.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.engawa.notification.Letter;
import org.engawa.notification.Letters;
import org.engawa.organization.Member;

/** What became of letters by mail, for those who keep the accounts: whether somebody heard of what concerns them. */
@ApplicationScoped
public class MailQueue {
    private static final int MOST = 100;

    @Inject
    AccountRights rights;

    @Inject
    AccountRecord record;

    @Inject
    Letters letters;

    /**
     * A letter that could not be sent so far.
     *
     * @param why what the mail server said last
     * @param due when it is tried next; of one that was given up, when it was tried last
     */
    public record Troubled(
            UUID id, Member to, Letter.Kind kind, Letter.State state, int tries, String why, OffsetDateTime due) {}

    /**
     * How the mail stands.
     *
     * @param sent whether any is sent at all
     * @param counts how many of the letters that are kept stand where
     * @param troubled those that could not be sent, the one looked at last first, at most a hundred
     */
    public record Overview(boolean sent, Map<Letter.State, Long> counts, List<Troubled> troubled) {
        /** Keeps its own copies. */
        public Overview {
            counts = Map.copyOf(counts);
            troubled = List.copyOf(troubled);
        }
    }

    /**
     * Looks at it.
     *
     * @throws AccountRefusal when it is not for them to see
     */
    @Transactional
    public Overview look(Doer by) {
        rights.demandAdministrator(by);
        return new Overview(
                letters.areSent(),
                letters.counts(),
                letters.troubled(MOST).stream().flatMap(this::troubled).toList());
    }

    /**
     * Has a letter tried again at once.
     *
     * @return false when it need not be: it was sent, or is not there any more
     * @throws AccountRefusal when it is not for them to do
     */
    @Transactional
    public boolean tryAgain(Doer by, UUID id) {
        record.alone();
        rights.demandAdministrator(by, AccountAct.SEND_AGAIN);
        return letters.locked(id)
                .filter(letter -> letter.tryAgain(record.now()))
                .map(letter -> {
                    record.enter(
                            by,
                            AccountAct.SEND_AGAIN,
                            letter.member(),
                            Map.of("letter", letter.kind().name()));
                    return true;
                })
                .orElse(false);
    }

    private Stream<Troubled> troubled(Letter letter) {
        return record.member(letter.member()).stream()
                .map(to -> new Troubled(
                        letter.id(),
                        to,
                        letter.kind(),
                        letter.state(),
                        letter.tries(),
                        letter.result(),
                        letter.dueAt()));
    }
}
