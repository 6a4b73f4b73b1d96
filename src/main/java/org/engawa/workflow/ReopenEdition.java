package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Writes on after approval, whereby the approval is void. */
@ApplicationScoped
public class ReopenEdition extends EditionVerb {
    ReopenEdition() {
        super(Act.REOPEN);
    }

    /**
     * Makes it a draft again.
     *
     * @throws Refused when something speaks against it
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public void reopen(Actor actor, EditionKey key) {
        perform(actor, key, it -> it.required().reopen());
    }
}
