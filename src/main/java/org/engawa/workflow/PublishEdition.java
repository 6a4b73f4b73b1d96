package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Makes an approved edition public now. */
@ApplicationScoped
public class PublishEdition extends EditionVerb {
    @Inject
    private ReleaseSets sets;

    PublishEdition() {
        super(Act.PUBLISH);
    }

    @Override
    List<Refusal> obstacles(Case it) {
        List<Refusal> obstacles = sets.obstacles(it);
        return obstacles.isEmpty() ? Readiness.publication(it) : obstacles;
    }

    /**
     * Publishes it.
     *
     * @param seen the {@linkplain org.engawa.story.Edition#contentHash() hash} of what the member looked at
     * @throws Refused when something speaks against it
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public void publish(Actor actor, EditionKey key, String seen) {
        announce(
                perform(
                        actor,
                        key,
                        it -> Readiness.unchanged(it, seen),
                        it -> Release.publish(it.story(), it.required(), it.at()),
                        Map.of()),
                StoryChanged.Act.PUBLISHED);
    }
}
