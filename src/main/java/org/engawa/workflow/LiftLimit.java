package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Takes the limit of a story away: it exists again for everybody for whom stories of its mission do. */
@ApplicationScoped
public class LiftLimit extends EditionVerb {
    LiftLimit() {
        super(Act.LIFT_LIMIT);
    }

    @Override
    List<Refusal> obstacles(Case it) {
        return unless(it.story().limited(), Refusal.Why.NOT_LIMITED);
    }

    /**
     * Takes it away.
     *
     * @throws Refused when something speaks against it
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public void lift(Actor actor, EditionKey key) {
        perform(actor, key, it -> it.story().open());
    }
}
