package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.engawa.audit.AuditTrail;
import org.engawa.audit.Deed;
import org.engawa.organization.Member;
import org.engawa.story.Edition;
import org.engawa.story.EditionState;
import org.jspecify.annotations.Nullable;

/**
 * Where every act ends: it is on record, members are told whom it concerns, and the reading side of what became public, changed or
 * was withdrawn.
 */
@ApplicationScoped
class Register {
    @Inject
    private AuditTrail audit;

    @Inject
    private Herald herald;

    @Inject
    private Event<StoryChanged> announce;

    /**
     * Enters what a member does.
     *
     * @param before the state in which it was; null where there was none
     * @param more for the record, by name
     */
    void enter(Case it, Act act, @Nullable Edition edition, @Nullable EditionState before, Map<String, String> more) {
        Map<String, String> detail = new HashMap<>(more);
        if (edition != null) {
            detail.put("edition", Integer.toString(edition.number()));
            detail.put("content", edition.contentHash());
            detail.put("after", edition.state().name());
            if (before != null) {
                detail.put("before", before.name());
            }
        }
        audit.enter(new Deed(
                it.member().id(),
                it.member().name(),
                it.origin(),
                act.name(),
                subject(it.story().id(), it.language()),
                detail));
        if (edition != null) {
            herald.tell(Happening.of(it, act, edition));
        }
    }

    /**
     * Enters what somebody outside does, on behalf of the member who asked them.
     *
     * @param who their name
     * @param told which members are told
     */
    void enterOutside(Case it, String who, String act, Map<String, String> more, Collection<Audience.Told> told) {
        Map<String, String> detail = new HashMap<>(more);
        detail.put("edition", Integer.toString(it.required().number()));
        detail.put("content", it.required().contentHash());
        detail.put("asked-by", it.member().name());
        audit.enter(new Deed(null, who, it.origin(), act, subject(it.story().id(), it.language()), detail));
        herald.tell(it, who, told);
    }

    /** Enters what the program does by itself. */
    void enter(UUID story, String language, String act, Map<String, String> detail) {
        audit.enter(new Deed(null, "Engawa", "", act, subject(story, language), detail));
    }

    /**
     * Enters that a member would have broken the glass of what is not there for it.
     *
     * @param story what the address named
     */
    void enterVain(Actor actor, Member member, UUID story, String reason) {
        audit.enter(new Deed(
                member.id(),
                member.name(),
                actor.origin(),
                BreakGlass.IN_VAIN,
                "glass/" + story,
                Map.of("reason", reason)));
    }

    /** Tells members what became of an edition at its hour. */
    void tellOfClock(boolean published, Edition edition, OffsetDateTime at) {
        herald.tellOfClock(!published, edition, at);
    }

    /** Tells the reading side. Comes after {@link #enter}, so that all acts lock the record before the log. */
    void announce(UUID story, StoryChanged.Act act) {
        announce.fire(new StoryChanged(story, act));
    }

    static void demand(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
    }

    static String subject(UUID story, String language) {
        return "story/" + story + "/" + language;
    }
}
