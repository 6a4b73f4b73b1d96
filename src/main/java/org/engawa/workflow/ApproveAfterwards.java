package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Finds an edition good that was published in an emergency. */
@ApplicationScoped
public class ApproveAfterwards extends EditionVerb {
    ApproveAfterwards() {
        super(Act.APPROVE_AFTERWARDS);
    }

    @Override
    List<Refusal> obstacles(Case it) {
        return unless(it.required().review().unreviewed(), Refusal.Why.REVIEWED);
    }

    @Override
    Workplace.Sought sought() {
        return Workplace.Sought.PUBLIC;
    }

    /**
     * Takes the mark away.
     *
     * @param seen the {@linkplain org.engawa.story.Edition#contentHash() hash} of what the member looked at
     * @throws Refused when something speaks against it
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public void approve(Actor actor, EditionKey key, String seen) {
        perform(
                actor,
                key,
                it -> Readiness.unchanged(it, seen),
                it -> it.required().approve(it.member().id()),
                Map.of());
    }
}
