package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.engawa.remark.Remark;
import org.engawa.remark.Remarks;

/** Says that something is to be done about a remark after all. */
@ApplicationScoped
public class ReopenRemark extends EditionVerb {
    @Inject
    private Workplace workplace;

    @Inject
    private Remarks remarks;

    @Inject
    private Herald herald;

    ReopenRemark() {
        super(Act.REOPEN_REMARK);
    }

    /**
     * Opens it again; one that is open stays so.
     *
     * @throws Refused when something speaks against it
     * @throws NoSuchEdition when there is no such story or remark for this member
     */
    @Transactional
    public void reopen(Actor actor, EditionKey key, UUID id) {
        Case it = begin(actor, key, any -> List.of());
        Remark remark = remarks.find(it.required(), id).orElseThrow(NoSuchEdition::new);
        if (remark.reopen()) {
            record(it, Conversation.detail(remark));
            herald.tell(it, Conversation.told(it, Act.REOPEN_REMARK, remark, workplace.members()));
        }
    }
}
