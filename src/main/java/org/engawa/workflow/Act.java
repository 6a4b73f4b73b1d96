package org.engawa.workflow;

import static org.engawa.story.EditionState.APPROVED;
import static org.engawa.story.EditionState.DELETED;
import static org.engawa.story.EditionState.DRAFT;
import static org.engawa.story.EditionState.PUBLISHED;
import static org.engawa.story.EditionState.RETURNED;
import static org.engawa.story.EditionState.SCHEDULED;
import static org.engawa.story.EditionState.SUBMITTED;
import static org.engawa.story.EditionState.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;
import org.engawa.story.EditionState;

/** The verbs of the workflow, each with the states of an edition in which it can be done. */
public enum Act {
    /** Begin a story. */
    START,
    /** Begin a story with the text of a public one of another mission. */
    ADAPT,
    /** Begin a translation of a story. */
    TRANSLATE,
    /** Begin a new edition over a public one. */
    CORRECT(PUBLISHED, WITHDRAWN),
    SAVE(DRAFT, RETURNED),
    SUBMIT(DRAFT, RETURNED),
    /** Say that a translation fits the original as it is now. */
    FOLLOW(DRAFT, RETURNED),
    /** Take over what changed in the story of another mission on which it rests. */
    FOLLOW_BASE(DRAFT, RETURNED),
    /** Have a machine suggest translations of passages. */
    SUGGEST(DRAFT, RETURNED),
    /** Make what a machine suggested part of a translation. */
    ACCEPT(DRAFT, RETURNED),
    TAKE_BACK(SUBMITTED),
    /** Look at what was sent for review. */
    OPEN(SUBMITTED),
    RETURN(SUBMITTED),
    APPROVE(SUBMITTED),
    /** Answer what is asked about a text before it is approved. */
    CLEAR(DRAFT, RETURNED, SUBMITTED, PUBLISHED),
    /** Write on what was approved, whereby the approval is void. */
    REOPEN(APPROVED),
    /** Say how much a correction matters to readers. */
    WEIGH(APPROVED),
    SCHEDULE(APPROVED),
    UNSCHEDULE(SCHEDULED),
    /** Let several languages become public at one moment, all of them or none. */
    RELEASE_TOGETHER(DRAFT, RETURNED, SUBMITTED, APPROVED),
    /** Let them wait for each other no longer. */
    RELEASE_APART(DRAFT, RETURNED, SUBMITTED, APPROVED),
    PUBLISH(APPROVED, SCHEDULED),
    /** Publish without review. */
    PUBLISH_IN_EMERGENCY(DRAFT, RETURNED, SUBMITTED, APPROVED),
    /** Look at what was published without review, and find it good. */
    APPROVE_AFTERWARDS(PUBLISHED),
    WITHDRAW(PUBLISHED),
    RESTORE(WITHDRAWN),
    /** Take a translation back, while the story stays in its other languages. */
    WITHDRAW_LANGUAGE(PUBLISHED),
    /** Make it public again. */
    RESTORE_LANGUAGE(WITHDRAWN),
    DELETE(DRAFT, RETURNED),
    /** Show what is in preparation to somebody who is no member, by a link. */
    SHOW(DRAFT, RETURNED, SUBMITTED, APPROVED, SCHEDULED),
    /** End such a link. */
    STOP_SHOWING(DRAFT, RETURNED, SUBMITTED, APPROVED, SCHEDULED),
    /** Ask somebody outside to confirm the text as it is. */
    ASK_OUTSIDE(DRAFT, RETURNED, SUBMITTED, APPROVED, SCHEDULED),
    /** Take back what somebody outside was asked. */
    STOP_ASKING(DRAFT, RETURNED, SUBMITTED, APPROVED, SCHEDULED),
    /** Bring back what was deleted. */
    BRING_BACK(DELETED),
    /** Say something about a passage. */
    REMARK(DRAFT, RETURNED, SUBMITTED, APPROVED, SCHEDULED, PUBLISHED, WITHDRAWN),
    ANSWER(DRAFT, RETURNED, SUBMITTED, APPROVED, SCHEDULED, PUBLISHED, WITHDRAWN),
    /** Say that nothing is left to be done about a remark. */
    RESOLVE(DRAFT, RETURNED, SUBMITTED, APPROVED, SCHEDULED, PUBLISHED, WITHDRAWN),
    /** Open a remark again that was resolved. */
    REOPEN_REMARK(DRAFT, RETURNED, SUBMITTED, APPROVED, SCHEDULED, PUBLISHED, WITHDRAWN),
    /** Let the story exist only for those who work on it and some who are named; done again, for others who are named. */
    LIMIT(DRAFT, RETURNED, SUBMITTED, APPROVED, SCHEDULED, PUBLISHED, WITHDRAWN),
    /** Let it exist for everybody of its mission again. */
    LIFT_LIMIT(DRAFT, RETURNED, SUBMITTED, APPROVED, SCHEDULED, PUBLISHED, WITHDRAWN),
    /** Open a story that does not exist for oneself, for some hours and with a reason. */
    BREAK_GLASS(DRAFT, RETURNED, SUBMITTED, APPROVED, SCHEDULED, PUBLISHED, WITHDRAWN);

    private final Set<EditionState> from;

    Act(EditionState... from) {
        this.from = from.length == 0 ? EnumSet.noneOf(EditionState.class) : EnumSet.of(from[0], from);
    }

    /** The states in which it can be done; none for an act that begins something. */
    public Set<EditionState> from() {
        return Set.copyOf(from);
    }

    /** Whether it begins an edition where there is none. */
    public boolean begins() {
        return from.isEmpty();
    }
}
