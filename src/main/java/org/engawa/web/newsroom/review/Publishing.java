package org.engawa.web.newsroom.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.engawa.web.newsroom.Deeds;
import org.engawa.web.newsroom.InHand;
import org.engawa.workflow.PublishEdition;
import org.engawa.workflow.PublishInEmergency;
import org.engawa.workflow.UnscheduleEdition;

/** Makes public what the page showed. */
@Named
@RequestScoped
public class Publishing {
    @Inject
    private InHand inHand;

    @Inject
    private Deeds deeds;

    @Inject
    private PublishEdition publish;

    @Inject
    private PublishInEmergency emergency;

    @Inject
    private UnscheduleEdition unschedule;

    private String why = "";

    /** Makes it public now. */
    public void publish() {
        deeds.act(
                "publish",
                () -> publish.publish(inHand.actor(), inHand.key(), inHand.sent("mark")),
                inHand.path("publish"),
                "published");
    }

    /** Makes it public without a review. */
    public void publishInEmergency() {
        deeds.act(
                "emergency-reason",
                () -> emergency.publish(inHand.actor(), inHand.key(), why),
                inHand.path("publish"),
                "published-in-emergency");
    }

    /** Takes its hour back. */
    public void unschedule() {
        deeds.act(
                "unschedule",
                () -> unschedule.unschedule(inHand.actor(), inHand.key()),
                inHand.path("publish"),
                "unscheduled");
    }

    /** Why it can't wait for a review. */
    public String getWhy() {
        return why;
    }

    /** As typed. */
    public void setWhy(String why) {
        this.why = why;
    }
}
