package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.engawa.story.DeletedDrafts;

/** Brings back the draft that was deleted last. */
@ApplicationScoped
public class BringBackDraft extends EditionVerb {
    @Inject
    private DeletedDrafts drafts;

    BringBackDraft() {
        super(Act.BRING_BACK);
    }

    @Override
    List<Refusal> obstacles(Case it) {
        // Its pictures may be gone by then.
        boolean lapsed = drafts.deletedAt(it.required())
                .filter(at -> at.isBefore(it.at().minus(DeleteDraft.KEPT)))
                .isPresent();
        return lapsed ? List.of(Refusal.because(Refusal.Why.LAPSED)) : Readiness.free(it);
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
        perform(actor, key, it -> {
            it.required().reopen();
            drafts.remove(it.required());
        });
    }
}
