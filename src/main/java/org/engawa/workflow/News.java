package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.engawa.notification.Notice;
import org.engawa.notification.Notices;
import org.engawa.organization.Member;
import org.engawa.story.Sight;

/** What a member was told and has not read. */
@ApplicationScoped
public class News {
    @Inject
    private Workplace workplace;

    @Inject
    private Notices notices;

    /** All of it that is of stories which exist for the member now, the newest first. */
    @Transactional
    public List<Notice> unread(Actor actor) {
        Member member = workplace.member(actor);
        return there(member, notices.unread(member.id()));
    }

    /** The member has read these. */
    @Transactional
    public void read(Actor actor, Collection<UUID> ids) {
        notices.read(workplace.member(actor).id(), ids);
    }

    /**
     * Those that are of stories which exist for a member now: since they were told a role may have been taken away, or the story
     * limited to others. Wants a transaction.
     */
    public List<Notice> there(Member member, Collection<Notice> told) {
        Sight sight = workplace.sight(member);
        return told.stream()
                .filter(notice -> sight.shows(notice.mission(), notice.story()))
                .toList();
    }
}
