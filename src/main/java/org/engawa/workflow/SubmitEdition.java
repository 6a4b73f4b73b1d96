package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Sends a draft to review. */
@ApplicationScoped
public class SubmitEdition extends EditionVerb {
    SubmitEdition() {
        super(Act.SUBMIT);
    }

    @Override
    List<Refusal> obstacles(Case it) {
        return Readiness.text(it);
    }

    /**
     * Sends it as it is.
     *
     * @param seen the {@linkplain org.engawa.story.Edition#contentHash() hash} of what the member looked at
     * @throws Refused when something speaks against it
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public void submit(Actor actor, EditionKey key, String seen) {
        perform(
                actor,
                key,
                it -> Readiness.unchanged(it, seen),
                it -> it.required().submit(it.member().id()),
                Map.of());
    }
}
