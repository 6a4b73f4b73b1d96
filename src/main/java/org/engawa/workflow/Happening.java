package org.engawa.workflow;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.engawa.organization.Member;
import org.engawa.organization.Mission;
import org.engawa.story.Edition;
import org.engawa.story.Story;
import org.jspecify.annotations.Nullable;

/**
 * An act that was done, of which others are to know.
 *
 * @param refused whether it could not be done at its hour after all
 * @param actor who did it; null for the program itself
 */
record Happening(
        Act act,
        boolean refused,
        Story story,
        Mission mission,
        Edition edition,
        OffsetDateTime at,
        @Nullable UUID actor,
        String actorName) {
    /** Whether its story exists for a member. */
    boolean isThereFor(Member member) {
        return EditorialPolicy.sees(member, mission, story.admission(member.id(), at));
    }

    static Happening of(Case it, Act act, Edition edition) {
        return new Happening(
                act,
                false,
                it.story(),
                it.mission(),
                edition,
                it.at(),
                it.member().id(),
                it.member().name());
    }

    /** What the release clock did, or could not do. */
    static Happening ofClock(boolean refused, Mission mission, Edition edition, OffsetDateTime at) {
        return new Happening(Act.PUBLISH, refused, edition.translation().story(), mission, edition, at, null, "");
    }

    String language() {
        return edition.translation().language();
    }

    /** Whether a member may do an act next. */
    boolean next(Member member, Act act) {
        Case theirs = new Case(member, "", story, mission, language(), edition, at);
        return EditorialPolicy.refusals(theirs, act).isEmpty();
    }
}
