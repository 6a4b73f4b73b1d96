package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.engawa.remark.Remark;
import org.engawa.remark.Remarks;
import org.engawa.remark.Saying;
import org.engawa.remark.Spot;
import org.engawa.remark.Spots;

/** Says something about a passage of an edition, to be answered and resolved. It changes nothing of the text. */
@ApplicationScoped
public class MakeRemark extends EditionVerb {
    @Inject
    private Workplace workplace;

    @Inject
    private Remarks remarks;

    @Inject
    private Herald herald;

    MakeRemark() {
        super(Act.REMARK);
    }

    @Override
    List<Refusal> obstacles(Case it) {
        return remarks.isFull(it.required())
                ? List.of(Refusal.because(Refusal.Why.REMARKS_MANY, Integer.toString(Remarks.MOST)))
                : List.of();
    }

    /**
     * Makes it; the same again, as long as it is open, is one.
     *
     * @param spot the {@linkplain Spot#name() name} of what it is about
     * @param mentioned members whom it calls upon
     * @throws Refused when something speaks against it
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public void remark(Actor actor, EditionKey key, String spot, Saying said, Set<UUID> mentioned) {
        Case it = begin(actor, key, any -> wrong(any, spot, said, mentioned));
        Spots spots = Spots.of(it.required().current().text());
        Spot about = spots.named(spot).orElseThrow(NoSuchEdition::new);
        Remark remark =
                new Remark(it.required(), spots.anchor(about), it.member().id(), said, mentioned, it.at());
        if (remarks.add(remark)) {
            record(it, Conversation.detail(remark));
            herald.tell(it, Conversation.told(it, Act.REMARK, remark, workplace.members()));
        }
    }

    private List<Refusal> wrong(Case it, String spot, Saying said, Set<UUID> mentioned) {
        List<Refusal> wrong = new ArrayList<>(Conversation.wrong(said));
        Optional<Spot> about = Spots.of(it.required().current().text()).named(spot);
        wrong.addAll(unless(about.isPresent(), Refusal.Why.PASSAGE_CHANGED));
        wrong.addAll(unless(
                mentioned.stream()
                        .allMatch(member -> workplace.members().stream()
                                .filter(other -> other.id().equals(member))
                                .anyMatch(it::isThereFor)),
                Refusal.Why.MENTION));
        return wrong;
    }
}
