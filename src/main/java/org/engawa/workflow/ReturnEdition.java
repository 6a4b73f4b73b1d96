package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Sends an edition back to its author, with reasons. */
@ApplicationScoped
public class ReturnEdition extends EditionVerb {
    ReturnEdition() {
        super(Act.RETURN);
    }

    /**
     * Sends it back.
     *
     * @param reasons what the author should do
     * @throws Refused when something speaks against it
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public void giveBack(Actor actor, EditionKey key, String reasons) {
        perform(
                actor,
                key,
                it -> unless(!reasons.isBlank(), Refusal.Why.REASON),
                it -> it.required().giveBack(reasons.strip()),
                Map.of("reason", reasons.strip()));
    }
}
