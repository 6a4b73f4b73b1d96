package org.engawa.web.newsroom.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.engawa.web.newsroom.Deeds;
import org.engawa.web.newsroom.InHand;
import org.engawa.workflow.ApproveAfterwards;
import org.engawa.workflow.ApproveEdition;

/** Approves exactly what the page showed, before or after it became public. */
@Named
@RequestScoped
public class Approving {
    @Inject
    private InHand inHand;

    @Inject
    private Deeds deeds;

    @Inject
    private Confirming confirming;

    @Inject
    private ApproveEdition approve;

    @Inject
    private ApproveAfterwards afterwards;

    /** Approves what was sent for review. */
    public void approve() {
        deeds.act(
                "approve",
                () -> approve.approve(inHand.actor(), inHand.key(), inHand.sent("mark"), confirming.given()),
                inHand.path("review"),
                "approved");
    }

    /** Finds good what was published without a review. */
    public void approveAfterwards() {
        deeds.act(
                "approve-afterwards",
                () -> afterwards.approve(inHand.actor(), inHand.key(), inHand.sent("mark"), confirming.given()),
                inHand.path("review"),
                "approved-afterwards");
    }
}
