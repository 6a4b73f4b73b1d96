package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.engawa.remark.Remark;
import org.engawa.remark.Remarks;
import org.engawa.remark.Saying;

/** Answers a remark, also one that was resolved meanwhile: what somebody has written is not to be lost. */
@ApplicationScoped
public class AnswerRemark extends EditionVerb {
    @Inject
    private Workplace workplace;

    @Inject
    private Remarks remarks;

    @Inject
    private Herald herald;

    AnswerRemark() {
        super(Act.ANSWER);
    }

    /**
     * Answers it; the same twice is one answer.
     *
     * @throws Refused when something speaks against it
     * @throws NoSuchEdition when there is no such story or remark for this member
     */
    @Transactional
    public void answer(Actor actor, EditionKey key, UUID id, Saying said) {
        Case it = begin(actor, key, any -> Conversation.wrong(said));
        Remark remark = remarks.find(it.required(), id).orElseThrow(NoSuchEdition::new);
        if (remark.answer(it.member().id(), said, it.at())) {
            // Checked here and not before, so that the last one may be sent twice as well.
            Register.demand(
                    remark.answers().size() > Remark.MOST_ANSWERS
                            ? List.of(Refusal.because(Refusal.Why.ANSWERS_MANY, Integer.toString(Remark.MOST_ANSWERS)))
                            : List.of());
            record(it, Conversation.detail(remark));
            herald.tell(it, Conversation.told(it, Act.ANSWER, remark, workplace.members()));
        }
    }
}
