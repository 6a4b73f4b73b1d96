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
import org.engawa.organization.Mission;
import org.jspecify.annotations.Nullable;

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
        return notices.unread(member.id()).stream()
                .filter(notice -> sees(member, workplace.mission(notice.mission())))
                .toList();
    }

    /** The member has read these. */
    @Transactional
    public void read(Actor actor, Collection<UUID> ids) {
        notices.read(workplace.member(actor).id(), ids);
    }

    private static boolean sees(Member member, @Nullable Mission mission) {
        return mission != null && EditorialPolicy.sees(member, mission);
    }
}
