package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Period;
import org.engawa.story.DeletedDrafts;

/** Puts a draft out of the way; for some time it can be brought back. */
@ApplicationScoped
public class DeleteDraft extends EditionVerb {
    /** For so long it can be brought back. */
    static final Period KEPT = Period.ofDays(30);

    @Inject
    private DeletedDrafts drafts;

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
        perform(actor, key, it -> {
            it.required().delete();
            drafts.add(it.required(), it.at());
        });
    }
}
