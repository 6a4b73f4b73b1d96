package org.engawa.web.newsroom.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.engawa.web.newsroom.Deeds;
import org.engawa.web.newsroom.InHand;
import org.engawa.workflow.RestoreLanguage;
import org.engawa.workflow.RestoreStory;

/** Gives readers again what was withdrawn. */
@Named
@RequestScoped
public class Restoring {
    @Inject
    private InHand inHand;

    @Inject
    private Deeds deeds;

    @Inject
    private RestoreStory restore;

    @Inject
    private RestoreLanguage restoreLanguage;

    /** Makes public the text in this language, which was withdrawn alone. */
    public void restoreLanguage() {
        deeds.act(
                "restore",
                () -> restoreLanguage.restore(inHand.actor(), inHand.key()),
                inHand.path("publish"),
                "restored");
    }

    /** Makes public all that was withdrawn with the story. */
    public void restore() {
        deeds.act("restore", () -> restore.restore(inHand.actor(), inHand.key()), inHand.path("publish"), "restored");
    }
}
