package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.engawa.story.Edition;
import org.engawa.story.Origin;
import org.engawa.story.Withdrawal;

/** Takes a story back in all its languages, in one of three manners. */
@ApplicationScoped
public class WithdrawStory extends EditionVerb {
    @Inject
    private Successors successors;

    WithdrawStory() {
        super(Act.WITHDRAW);
    }

    @Override
    Workplace.Sought sought() {
        return Workplace.Sought.PUBLIC;
    }

    /**
     * Withdraws it.
     *
     * @param withdrawal manner, reason told to readers, and what to read instead
     * @throws Refused when something speaks against it
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public void withdraw(Actor actor, EditionKey key, Withdrawal withdrawal) {
        announce(
                perform(
                        actor,
                        key,
                        it -> refused(it, withdrawal),
                        it -> apply(it, withdrawal),
                        Successors.recorded(withdrawal)),
                StoryChanged.Act.WITHDRAWN);
    }

    private List<Refusal> refused(Case it, Withdrawal withdrawal) {
        return successors.refused(it, withdrawal, withdrawal.manner() == Withdrawal.Manner.REPLACED);
    }

    private static void apply(Case it, Withdrawal withdrawal) {
        it.story().restate(it.story().originalLanguage(), it.story().facts().withdrawn(withdrawal), Origin.NEWSROOM);
        it.story().translations().forEach(translation -> translation.live().ifPresent(Edition::withdraw));
    }
}
