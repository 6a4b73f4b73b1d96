package org.engawa.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.engawa.organization.Member;

/**
 * What members are told in the newsroom, and by mail as they prefer. Every method wants a transaction, that of what they are told
 * of.
 */
@ApplicationScoped
public class Notices {
    private static final int MOST = 100;
    private static final int KEPT_DAYS = 90;

    @Inject
    JpaNotices notices;

    @Inject
    Letters letters;

    @Inject
    Clock clock;

    /** Tells a member. */
    public void tell(Member to, Matter matter) {
        UUID letter = letters.forNotice(to).map(Letter::id).orElse(null);
        notices.add(new Notice(to.id(), matter, OffsetDateTime.now(clock), letter));
    }

    /** What a member has not read, the newest first, at most 100. */
    public List<Notice> unread(UUID member) {
        return notices.unread(member, MOST);
    }

    /** A member has read these. */
    public void read(UUID member, Collection<UUID> ids) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        unread(member).stream().filter(notice -> ids.contains(notice.id())).forEach(notice -> notice.read(now));
    }

    /** What a letter tells that was not read meanwhile, the oldest first. */
    public List<Notice> in(Letter letter) {
        return notices.in(letter.id());
    }

    /** What was asked of several was done by one of them, or can't be done any more: nobody need read these. */
    public void settle(UUID story, String language, List<Occasion> occasions) {
        notices.settle(story, language, occasions, OffsetDateTime.now(clock));
    }

    /** Removes what is older than three months, read or not. */
    public void sweep() {
        notices.sweep(OffsetDateTime.now(clock).minusDays(KEPT_DAYS));
    }
}
