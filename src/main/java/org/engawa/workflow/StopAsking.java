package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.engawa.signoff.SignOffs;

/** Takes back what somebody outside was asked and has not answered; their link is dead at once. */
@ApplicationScoped
public class StopAsking extends EditionVerb {
    @Inject
    private SignOffs signOffs;

    StopAsking() {
        super(Act.STOP_ASKING);
    }

    /**
     * Takes it back; an answer stays.
     *
     * @throws Refused when something speaks against it
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public void stop(Actor actor, EditionKey key, UUID id) {
        Case it = begin(actor, key, any -> List.of());
        if (signOffs.remove(it.required(), id)) {
            record(it, Map.of());
        }
    }
}
