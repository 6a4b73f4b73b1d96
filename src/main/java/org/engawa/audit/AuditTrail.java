package org.engawa.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalLong;

/**
 * The record of every act. Append-only: there is no way here to change or take away an entry, and one that was changed behind
 * the program's back, or is missing, is found by {@link #firstBroken}. Every method wants a transaction, that of the act.
 */
@ApplicationScoped
public class AuditTrail {
    private static final int AT_ONCE = 500;

    @Inject
    JpaAudit entries;

    @Inject
    Clock clock;

    /** Waits until nobody else writes into the record; begins acts of which two must not run at once. */
    public void hold() {
        entries.hold();
    }

    /** Enters what is done in the running transaction. */
    public void enter(Deed deed) {
        entries.append(deed, OffsetDateTime.now(clock));
    }

    /** Enters what is done, unless the same member has done the same to the same since a time. */
    public void enterOnce(Deed deed, OffsetDateTime since) {
        if (!entries.has(deed, since)) {
            entries.hold();
            // Looked up again: whoever held the record until now may have entered it.
            if (!entries.has(deed, since)) {
                enter(deed);
            }
        }
    }

    /**
     * Everything done to a subject and what belongs to it, the oldest first.
     *
     * @param subject `story/{id}` for all languages of a story, `story/{id}/{language}` for one
     */
    public List<AuditEntry> about(String subject) {
        return entries.about(subject);
    }

    /** Entries after a position, the oldest first, at most 500. */
    public List<AuditEntry> after(long position) {
        return entries.after(position, AT_ONCE);
    }

    /** How many entries there are. */
    public long size() {
        return entries.head().position();
    }

    /** The position of the first entry that is missing or not as it was written; none when the record is whole. */
    public OptionalLong firstBroken() {
        long position = 0;
        String before = "";
        for (List<AuditEntry> page = after(0); !page.isEmpty(); page = after(position)) {
            for (AuditEntry entry : page) {
                if (entry.position() != position + 1 || !entry.follows(before)) {
                    return OptionalLong.of(position + 1);
                }
                position = entry.position();
                before = entry.hash();
            }
        }
        AuditHead head = entries.head();
        return position == head.position() && before.equals(head.hash())
                ? OptionalLong.empty()
                : OptionalLong.of(position + 1);
    }
}
