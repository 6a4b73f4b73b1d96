package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Puts a draft out of the way; it can be brought back. */
@ApplicationScoped
public class DeleteDraft extends EditionVerb {
    DeleteDraft() {
        super(Act.DELETE);
    }

    /**
     * Deletes it.
     *
     * @throws Refused when something speaks against it
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public void delete(Actor actor, EditionKey key) {
        perform(actor, key, it -> it.required().delete());
    }
}
