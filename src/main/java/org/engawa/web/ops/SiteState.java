package org.engawa.web.ops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.engawa.database.Database;
import org.engawa.mail.Backlog;
import org.engawa.publication.PublicationLog;
import org.engawa.workflow.Punctuality;

/** What the database says of the site now, asked at most once in {@value #SECONDS} seconds however many numbers are read. */
@ApplicationScoped
class SiteState {
    private static final int SECONDS = 2;

    @Inject
    private Database database;

    @Inject
    private PublicationLog log;

    @Inject
    private Punctuality punctuality;

    @Inject
    private Backlog backlog;

    @Inject
    private Clock clock;

    private OffsetDateTime asked = OffsetDateTime.MIN;
    private Optional<Figures> last = Optional.empty();

    /**
     * Figures of one moment.
     *
     * @param head the last position of the publication log
     */
    record Figures(long head, Punctuality.Late late, Backlog.Standing letters) {}

    /** The figures; empty while the database does not answer. */
    synchronized Optional<Figures> figures() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        if (asked.isAfter(now) || asked.plusSeconds(SECONDS).isBefore(now)) {
            last = ask();
            asked = now;
        }
        return last;
    }

    private Optional<Figures> ask() {
        if (!database.ready()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Figures(log.position(), punctuality.late(), backlog.now()));
        } catch (PersistenceException | TransactionalException e) {
            return Optional.empty();
        }
    }
}
