package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.engawa.story.Origin;
import org.engawa.story.Withdrawal;

/** Takes one translation back, in one of three manners, while the story stays in its other languages. */
@ApplicationScoped
public class WithdrawLanguage extends EditionVerb {
    @Inject
    private Successors successors;

    WithdrawLanguage() {
        super(Act.WITHDRAW_LANGUAGE);
    }

    @Override
    Workplace.Sought sought() {
        return Workplace.Sought.PUBLIC;
    }

    /** What translations say rests on the original: it is not withdrawn without them. */
    @Override
    List<Refusal> obstacles(Case it) {
        return unless(!it.ofOriginal(), Refusal.Why.ORIGINAL_STAYS);
    }

    /**
     * Withdraws it.
     *
     * @param withdrawal manner, reason told to readers, and what to read instead; where it is replaced and no other story is named,
     *     readers are led to a language that stays
     * @throws Refused when something speaks against it
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public void withdraw(Actor actor, EditionKey key, Withdrawal withdrawal) {
        announce(
                perform(
                        actor,
                        key,
                        it -> successors.refused(it, withdrawal, false),
                        it -> it.required().translation().withdrawAlone(withdrawal, Origin.NEWSROOM),
                        Successors.recorded(withdrawal)),
                StoryChanged.Act.WITHDRAWN);
    }
}
