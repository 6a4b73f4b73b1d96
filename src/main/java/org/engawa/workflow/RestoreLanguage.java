package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Makes a translation public again that was withdrawn alone. */
@ApplicationScoped
public class RestoreLanguage extends EditionVerb {
    RestoreLanguage() {
        super(Act.RESTORE_LANGUAGE);
    }

    @Override
    Workplace.Sought sought() {
        return Workplace.Sought.PUBLIC;
    }

    @Override
    List<Refusal> obstacles(Case it) {
        return unless(it.story().facts().withdrawal() == null, Refusal.Why.WHOLE_WITHDRAWN);
    }

    /**
     * Publishes it as it was.
     *
     * @throws Refused when something speaks against it
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public void restore(Actor actor, EditionKey key) {
        announce(perform(actor, key, it -> it.required().publish(it.at())), StoryChanged.Act.PUBLISHED);
    }
}
