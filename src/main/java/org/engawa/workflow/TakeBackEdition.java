package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.engawa.story.Review;

/** Takes an edition back from review, until a reviewer has opened it. */
@ApplicationScoped
public class TakeBackEdition extends EditionVerb {
    TakeBackEdition() {
        super(Act.TAKE_BACK);
    }

    @Override
    List<Refusal> obstacles(Case it) {
        Review review = it.required().review();
        if (!review.submittedBy().filter(it.member().id()::equals).isPresent()) {
            return List.of(Refusal.because(Refusal.Why.NOT_SENDER));
        }
        return unless(review.openedAt().isEmpty(), Refusal.Why.OPENED);
    }

    /**
     * Takes it back to go on writing.
     *
     * @throws Refused when something speaks against it
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public void takeBack(Actor actor, EditionKey key) {
        perform(actor, key, it -> it.required().reopen());
    }
}
