package org.engawa.workflow;

import static org.engawa.organization.Role.ADMINISTRATOR;
import static org.engawa.organization.Role.CONTRIBUTOR;
import static org.engawa.organization.Role.DESK_OFFICER;
import static org.engawa.organization.Role.MISSION_EDITOR;
import static org.engawa.organization.Role.PRESS_OFFICER;
import static org.engawa.organization.Role.REVIEWER;
import static org.engawa.organization.Role.TRANSLATOR;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.engawa.organization.Assignment;
import org.engawa.organization.Member;
import org.engawa.organization.Mission;
import org.engawa.organization.Role;
import org.engawa.story.Admission;
import org.engawa.story.Edition;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what, in one place. Nobody may do what is not written here. Roles are held for a mission; desk officers, press
 * officers, reviewers and translators of a desk serve the missions of that desk as well.
 *
 * <p>The mission editor of its mission and the desk officers of its desk may limit a story to some members; from then on it
 * exists for nobody else, whatever their roles, them included unless they are among these. Desk officers and administrators
 * may break the glass of one story for some hours: a desk officer may then also change the limit, which must not outlast those
 * who set it; an administrator may only read.
 */
public final class EditorialPolicy {
    /** Roles which, held for a desk, reach to its missions. */
    private static final Set<Role> OF_DESKS = Set.of(DESK_OFFICER, PRESS_OFFICER, REVIEWER, TRANSLATOR);

    private EditorialPolicy() {}

    /** Whether a story exists for a member. The glass that they broke is shut when they lose the role by which they did. */
    public static boolean sees(Member member, Mission mission, Admission admission) {
        return (sees(member, mission) && !admission.shut()) || (admission.byGlass() && breaksGlass(member, mission));
    }

    /** Whether stories of a mission, unless they are limited to others, exist for a member at all. */
    public static boolean sees(Member member, Mission mission) {
        return !member.disabled() && member.assignments().stream().anyMatch(held -> reaches(held, mission));
    }

    /** Whether a member may begin a story of a mission. */
    public static boolean mayStart(Member member, Mission mission) {
        return serves(member, CONTRIBUTOR, mission)
                || serves(member, MISSION_EDITOR, mission)
                || serves(member, DESK_OFFICER, mission);
    }

    /** Whether there is any story of which a member may break the glass. */
    public static boolean breaksGlass(Member member) {
        return !member.disabled() && (member.holds(ADMINISTRATOR) || member.holds(DESK_OFFICER));
    }

    /** Whether a member tends the vocabulary, which is public at once and the same for all missions. */
    public static boolean tendsVocabulary(Member member) {
        return !member.disabled() && (member.holds(ADMINISTRATOR) || member.holds(DESK_OFFICER));
    }

    private static boolean breaksGlass(Member member, Mission mission) {
        return may(member, Act.BREAK_GLASS, mission, "", true);
    }

    /** Whether a member answers for what a mission shows. */
    static boolean edits(Member member, Mission mission) {
        return serves(member, MISSION_EDITOR, mission);
    }

    /**
     * Whether the roles of a member include an act.
     *
     * @param original whether it is about the original and no translation
     */
    static boolean may(Member member, Act act, Mission mission, String language, boolean original) {
        boolean desk = serves(member, DESK_OFFICER, mission);
        boolean editor = serves(member, MISSION_EDITOR, mission);
        return switch (act) {
            case START, ADAPT -> mayStart(member, mission);
            case TRANSLATE -> translates(member, mission, language);
            case CORRECT, SAVE, FOLLOW, SUGGEST, ACCEPT, SUBMIT, TAKE_BACK, REOPEN ->
                original ? mayStart(member, mission) : translates(member, mission, language);
            case FOLLOW_BASE -> original && mayStart(member, mission);
            case OPEN, RETURN, APPROVE, APPROVE_AFTERWARDS ->
                serves(member, REVIEWER, mission, language) || (original && desk);
            case CLEAR -> original && (desk || serves(member, REVIEWER, mission, language));
            case WEIGH, SCHEDULE, UNSCHEDULE, RELEASE_TOGETHER, RELEASE_APART, PUBLISH ->
                desk || (mission.publishes() && editor);
            case PUBLISH_IN_EMERGENCY -> serves(member, PRESS_OFFICER, mission);
            case WITHDRAW, WITHDRAW_LANGUAGE -> desk || editor || serves(member, PRESS_OFFICER, mission);
            case RESTORE, RESTORE_LANGUAGE -> desk;
            case SHOW, STOP_SHOWING, ASK_OUTSIDE, STOP_ASKING ->
                may(member, Act.SAVE, mission, language, original)
                        || may(member, Act.OPEN, mission, language, original);
            case REMARK, ANSWER, RESOLVE, REOPEN_REMARK -> sees(member, mission);
            case LIMIT, LIFT_LIMIT -> desk || editor;
            case BREAK_GLASS -> desk || (!member.disabled() && member.holds(ADMINISTRATOR));
            case DELETE, BRING_BACK ->
                editor || (original ? mayStart(member, mission) : translates(member, mission, language));
        };
    }

    /** Why a member can't do an act in a case, by role, by state, and because they had a hand in it. */
    static List<Refusal> refusals(Case it, Act act) {
        List<Refusal> refusals = new ArrayList<>();
        if (!may(it.member(), act, it.mission(), it.language(), it.ofOriginal())) {
            refusals.add(Refusal.because(Refusal.Why.ROLE));
            return refusals;
        }
        Edition edition = it.edition();
        if (act.begins()) {
            return refusals;
        }
        if (edition == null || !act.from().contains(edition.state())) {
            refusals.add(Refusal.because(
                    Refusal.Why.STATE,
                    edition == null ? "NONE" : edition.state().name()));
        } else if (isReview(act) && hadAHand(it.member(), edition)) {
            refusals.add(Refusal.because(Refusal.Why.FOUR_EYES));
        }
        return refusals;
    }

    private static boolean isReview(Act act) {
        return act == Act.RETURN || act == Act.APPROVE || act == Act.CLEAR || act == Act.APPROVE_AFTERWARDS;
    }

    /** Whether a member wrote or sent it. */
    static boolean hadAHand(Member member, Edition edition) {
        return edition.authors().contains(member.id())
                || edition.review().submittedBy().filter(member.id()::equals).isPresent();
    }

    private static boolean translates(Member member, Mission mission, String language) {
        return serves(member, TRANSLATOR, mission, language);
    }

    private static boolean serves(Member member, Role role, Mission mission) {
        return serves(member, role, mission, null);
    }

    private static boolean serves(Member member, Role role, Mission mission, @Nullable String language) {
        return !member.disabled()
                && member.assignments().stream()
                        .filter(held -> held.role() == role && reaches(held, mission))
                        .anyMatch(held -> language == null
                                || held.language().filter(language::equals).isPresent());
    }

    private static boolean reaches(Assignment held, Mission mission) {
        String of = held.mission().orElse("");
        return of.equals(mission.key()) || (OF_DESKS.contains(held.role()) && of.equals(mission.desk()));
    }
}
