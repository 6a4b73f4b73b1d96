package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** A reviewer begins to look at what was sent; from then on it is not taken back. */
@ApplicationScoped
public class OpenReview extends EditionVerb {
    OpenReview() {
        super(Act.OPEN);
    }

    @Override
    List<Refusal> obstacles(Case it) {
        return unless(it.required().review().openedAt().isEmpty(), Refusal.Why.OPENED);
    }

    /**
     * Notes that the review has begun.
     *
     * @throws Refused when something speaks against it
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public void open(Actor actor, EditionKey key) {
        perform(actor, key, it -> it.required().open(it.at()));
    }
}
