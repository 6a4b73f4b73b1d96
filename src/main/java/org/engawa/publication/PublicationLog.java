package org.engawa.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.engawa.database.Bell;
import org.engawa.trace.Traces;
import org.engawa.trace.Work;
import org.engawa.workflow.StoryChanged;

/**
 * The append-only record of what became public, changed, or was withdrawn. It is written in the transaction of the act
 * itself. Since one row is locked from the append to the commit, a follower that has seen position n has seen all that
 * was committed before it.
 */
@ApplicationScoped
public class PublicationLog {
    /** The subject of entries about the site itself: its settings, missions and vocabulary. */
    public static final String SITE = "site";

    @Inject
    private JpaLog entries;

    @Inject
    private Clock clock;

    @Inject
    private Traces traces;

    @Inject
    private Bell bell;

    @Inject
    private Event<Appended> announce;

    /**
     * Announced within the appending transaction, on its node; observe it after success to learn of new entries at once. Other nodes learn of
     * them by {@link Bell.Rung}.
     */
    public record Appended(long position) {}

    void storyChanged(@Observes StoryChanged change) {
        append(change.story().toString(), change.act().name().toLowerCase(Locale.ROOT));
    }

    /** Appends an entry within the running transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(String subject, String act) {
        try (Work work = traces.step("publication")) {
            long position = entries.append(subject, act, OffsetDateTime.now(clock));
            work.tell("engawa.log.position", position);
            work.tell("engawa.log.act", act);
            announce.fire(new Appended(position));
            bell.ring();
        }
    }

    /** The entries after a position in their order, at most so many. */
    @Transactional
    public List<LogEntry> after(long position, int limit) {
        return entries.after(position, limit);
    }

    /** The last change of each subject, by subject. */
    @Transactional
    public Map<String, Change> changes() {
        return entries.lasts().stream().collect(Collectors.toMap(LogEntry::subject, LogEntry::change));
    }

    /** The last position that was committed. */
    @Transactional
    public long position() {
        return entries.position();
    }
}
