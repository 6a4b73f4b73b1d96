package org.engawa.web.newsroom.translation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.engawa.web.newsroom.Deeds;
import org.engawa.web.newsroom.InHand;
import org.engawa.workflow.CorrectEdition;
import org.engawa.workflow.FollowOriginal;
import org.engawa.workflow.SubmitEdition;

/** What is done with a translation once it is saved. */
@Named
@RequestScoped
public class Sending {
    @Inject
    private InHand inHand;

    @Inject
    private Deeds deeds;

    @Inject
    private SubmitEdition submit;

    @Inject
    private FollowOriginal follow;

    @Inject
    private CorrectEdition correct;

    /** Begins a new edition over what is public, to bring it up to the original. */
    public void correct() {
        deeds.act(
                "correct",
                () -> correct.correct(inHand.actor(), inHand.key()),
                inHand.path("translate"),
                "translation-begun");
    }

    /**
     * Sends it to review.
     *
     * @param saving saves it first
     */
    public void send(SavingTranslation saving) {
        saving.saved().ifPresent(mark -> {
            inHand.forget();
            deeds.act("send", () -> submit.submit(inHand.actor(), inHand.key(), mark), inHand.path("review"), "sent");
        });
    }

    /**
     * Says that it fits the original as the page showed it.
     *
     * @param saving saves it first
     */
    public void follow(SavingTranslation saving) {
        saving.saved().ifPresent(mark -> {
            inHand.forget();
            deeds.act(
                    "follow",
                    () -> follow.follow(inHand.actor(), inHand.key(), inHand.sent("original")),
                    inHand.path("translate"),
                    "followed");
        });
    }
}
