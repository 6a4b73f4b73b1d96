package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Lets the languages of a story wait for each other no longer; each of them is published by itself again. */
@ApplicationScoped
public class ReleaseApart extends EditionVerb {
    @Inject
    private JpaReleaseSets sets;

    ReleaseApart() {
        super(Act.RELEASE_APART);
    }

    @Override
    List<Refusal> obstacles(Case it) {
        return unless(
                sets.of(it.story().id()).filter(set -> set.holds(it.language())).isPresent(), Refusal.Why.SET_NONE);
    }

    /**
     * Takes it back.
     *
     * @throws Refused when something speaks against it
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public void release(Actor actor, EditionKey key) {
        Case it = begin(actor, key, any -> List.of());
        sets.remove(key.story());
        record(it, Map.of());
    }
}
