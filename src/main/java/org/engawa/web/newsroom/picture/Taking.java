package org.engawa.web.newsroom.picture;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.engawa.web.newsroom.Deeds;
import org.engawa.web.newsroom.InHand;
import org.engawa.workflow.Clash;

/** Takes a picture of the library into the draft from which a member came there. */
@Named
@RequestScoped
public class Taking {
    @Inject
    private InHand inHand;

    @Inject
    private TakePicture take;

    @Inject
    private Deeds deeds;

    @Inject
    private PictureReport report;

    /** Takes the one that the form names. */
    public void take() {
        try {
            if (deeds.did("picture", this::taken) && report.isFine()) {
                report.done(inHand.path("pictures"), "picture-added");
            }
        } catch (Clash e) {
            report.not("busy", "");
        }
    }

    private void taken() {
        String problem = take.take(inHand.actor(), inHand.key(), inHand.sent("picture"));
        if (!problem.isEmpty()) {
            report.not(problem, inHand.sent("file"));
        }
    }
}
