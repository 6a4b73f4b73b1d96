package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.engawa.remark.Remark;
import org.engawa.remark.Remarks;

/** Says that nothing is left to be done about a remark. */
@ApplicationScoped
public class ResolveRemark extends EditionVerb {
    @Inject
    private Workplace workplace;

    @Inject
    private Remarks remarks;

    @Inject
    private Herald herald;

    ResolveRemark() {
        super(Act.RESOLVE);
    }

    /**
     * Resolves it; one that is resolved stays so.
     *
     * @throws Refused when something speaks against it
     * @throws NoSuchEdition when there is no such story or remark for this member
     */
    @Transactional
    public void resolve(Actor actor, EditionKey key, UUID id) {
        Case it = begin(actor, key, any -> List.of());
        Remark remark = remarks.find(it.required(), id).orElseThrow(NoSuchEdition::new);
        if (remark.resolve(it.member().id())) {
            record(it, Conversation.detail(remark));
            herald.tell(it, Conversation.told(it, Act.RESOLVE, remark, workplace.members()));
        }
    }
}
