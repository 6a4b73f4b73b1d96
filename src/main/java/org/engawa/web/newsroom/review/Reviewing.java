package org.engawa.web.newsroom.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.engawa.web.newsroom.Deeds;
import org.engawa.web.newsroom.InHand;
import org.engawa.workflow.OpenReview;
import org.engawa.workflow.ReturnEdition;

/** Begins a review, and sends a text back. */
@Named
@RequestScoped
public class Reviewing {
    @Inject
    private InHand inHand;

    @Inject
    private Deeds deeds;

    @Inject
    private OpenReview open;

    @Inject
    private ReturnEdition giveBack;

    private String reasons = "";

    /** From now on it is not taken back by who sent it. */
    public void begin() {
        deeds.act("begin", () -> open.open(inHand.actor(), inHand.key()), inHand.path("review"), "review-begun");
    }

    /** Sends it back. */
    public void giveBack() {
        deeds.act(
                "reasons",
                () -> giveBack.giveBack(inHand.actor(), inHand.key(), reasons),
                inHand.path("review"),
                "returned");
    }

    /** What its author should do. */
    public String getReasons() {
        return reasons;
    }

    /** As typed. */
    public void setReasons(String reasons) {
        this.reasons = reasons;
    }
}
