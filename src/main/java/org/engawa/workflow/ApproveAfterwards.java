package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.engawa.clearance.Clearances;

/** Finds an edition good that was published in an emergency. */
@ApplicationScoped
public class ApproveAfterwards extends EditionVerb {
    @Inject
    private Clearances clearances;

    ApproveAfterwards() {
        super(Act.APPROVE_AFTERWARDS);
    }

    @Override
    List<Refusal> obstacles(Case it) {
        List<Refusal> obstacles = new ArrayList<>(unless(it.required().review().unreviewed(), Refusal.Why.REVIEWED));
        if (obstacles.isEmpty()) {
            obstacles.addAll(Readiness.clearance(it, clearances));
        }
        return obstacles;
    }

    @Override
    Workplace.Sought sought() {
        return Workplace.Sought.PUBLIC;
    }

    /**
     * Takes the mark away.
     *
     * @param seen the {@linkplain org.engawa.story.Edition#contentHash() hash} of what the member looked at
     * @param confirmed what the member has confirmed of it; all of it is wanted
     * @throws Refused when something speaks against it
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public void approve(Actor actor, EditionKey key, String seen, Set<Confirmation> confirmed) {
        perform(
                actor,
                key,
                it -> Readiness.review(it, seen, confirmed),
                it -> it.required().approve(it.member().id()),
                Readiness.signed(confirmed));
    }
}
