package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Brings back the draft that was deleted last. */
@ApplicationScoped
public class BringBackDraft extends EditionVerb {
    BringBackDraft() {
        super(Act.BRING_BACK);
    }

    @Override
    List<Refusal> obstacles(Case it) {
        return Readiness.free(it);
    }

    @Override
    Workplace.Sought sought() {
        return Workplace.Sought.DELETED;
    }

    /**
     * Makes it a draft again.
     *
     * @throws Refused when something speaks against it
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public void bringBack(Actor actor, EditionKey key) {
        perform(actor, key, it -> it.required().reopen());
    }
}
