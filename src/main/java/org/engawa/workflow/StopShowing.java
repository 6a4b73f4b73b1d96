package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Ends a link by which somebody who is no member sees what is in preparation. */
@ApplicationScoped
public class StopShowing extends EditionVerb {
    @Inject
    private JpaPreviewLinks links;

    StopShowing() {
        super(Act.STOP_SHOWING);
    }

    /**
     * Ends it at once; one that has ended stays so.
     *
     * @throws Refused when something speaks against it
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public void stop(Actor actor, EditionKey key, UUID link) {
        Case it = begin(actor, key, any -> List.of());
        if (links.remove(key, link)) {
            record(it, Map.of());
        }
    }
}
