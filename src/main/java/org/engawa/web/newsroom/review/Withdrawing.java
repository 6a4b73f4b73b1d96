package org.engawa.web.newsroom.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.engawa.web.newsroom.Deeds;
import org.engawa.web.newsroom.InHand;
import org.engawa.workflow.WithdrawLanguage;
import org.engawa.workflow.WithdrawStory;

/** Takes a story back from readers, or its text in one language. */
@Named
@RequestScoped
public class Withdrawing {
    @Inject
    private InHand inHand;

    @Inject
    private Deeds deeds;

    @Inject
    private WithdrawStory story;

    @Inject
    private WithdrawLanguage language;

    @Inject
    private WithdrawalForm form;

    /** Withdraws the story in all its languages. */
    public void withdraw() {
        form.read()
                .ifPresent(withdrawal -> deeds.act(
                        "withdraw",
                        () -> story.withdraw(inHand.actor(), inHand.key(), withdrawal),
                        inHand.path("publish"),
                        "withdrawn"));
    }

    /** Withdraws the text in this language; the story stays in the others. */
    public void withdrawLanguage() {
        form.read()
                .ifPresent(withdrawal -> deeds.act(
                        "withdraw",
                        () -> language.withdraw(inHand.actor(), inHand.key(), withdrawal),
                        inHand.path("publish"),
                        "language-withdrawn"));
    }
}
