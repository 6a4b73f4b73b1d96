package org.engawa.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import org.engawa.notification.Letter;
import org.engawa.notification.Letters;

/** Whether letters get away. */
@ApplicationScoped
public class Backlog {
    @Inject
    private Letters letters;

    @Inject
    private Clock clock;

    /**
     * How letters stand.
     *
     * @param waiting how many wait to be sent
     * @param oldest how long the one that waits longest has been due; zero when none is due
     * @param givenUp how many could not be sent, of those that are kept
     */
    public record Standing(long waiting, Duration oldest, long givenUp) {}

    /** How they stand now. */
    @Transactional
    public Standing now() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Map<Letter.State, Long> counts = letters.counts();
        return new Standing(
                counts.getOrDefault(Letter.State.WAITING, 0L) + counts.getOrDefault(Letter.State.SENDING, 0L),
                letters.oldestDue().map(due -> Duration.between(due, now)).orElse(Duration.ZERO),
                counts.getOrDefault(Letter.State.GIVEN_UP, 0L));
    }
}
