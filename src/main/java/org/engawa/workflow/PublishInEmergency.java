package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Publishes without review: for named officers, with a reason, marked until somebody has looked. */
@ApplicationScoped
public class PublishInEmergency extends EditionVerb {
    @Inject
    private PublishEdition publish;

    PublishInEmergency() {
        super(Act.PUBLISH_IN_EMERGENCY);
    }

    @Override
    List<Refusal> obstacles(Case it) {
        // Nobody skips a review that is done, and marks a text as not reviewed that was.
        return publish.refusals(it).isEmpty()
                ? List.of(Refusal.because(Refusal.Why.APPROVED))
                : Readiness.emergency(it);
    }

    /**
     * Publishes it as it is.
     *
     * @param reason why it could not wait
     * @throws Refused when something speaks against it
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public void publish(Actor actor, EditionKey key, String reason) {
        announce(
                perform(
                        actor,
                        key,
                        it -> unless(!reason.isBlank(), Refusal.Why.REASON),
                        it -> Release.publishUnreviewed(it.story(), it.required(), it.at(), reason.strip()),
                        Map.of("reason", reason.strip())),
                StoryChanged.Act.PUBLISHED);
    }
}
