package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.engawa.story.ChangeWeight;
import org.engawa.story.Correction;

/** Says how much a correction matters to readers, and what they are told about it. */
@ApplicationScoped
public class WeighEdition extends EditionVerb {
    WeighEdition() {
        super(Act.WEIGH);
    }

    /**
     * Says it.
     *
     * @param note told to readers of the page; blank for none
     * @throws Refused when something speaks against it
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public void weigh(Actor actor, EditionKey key, ChangeWeight weight, String note) {
        perform(actor, key, it -> it.required().weigh(new Correction(weight, note.isBlank() ? null : note.strip())));
    }
}
