package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Takes back the hour of a scheduled edition. */
@ApplicationScoped
public class UnscheduleEdition extends EditionVerb {
    UnscheduleEdition() {
        super(Act.UNSCHEDULE);
    }

    /**
     * Lets it wait no longer.
     *
     * @throws Refused when something speaks against it
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public void unschedule(Actor actor, EditionKey key) {
        perform(actor, key, it -> it.required().unschedule());
    }
}
