package org.engawa.web.newsroom.showing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import org.engawa.publication.Settings;
import org.engawa.web.newsroom.Deeds;
import org.engawa.web.newsroom.InHand;
import org.engawa.web.newsroom.Problems;
import org.engawa.workflow.ShowDraft;

/** Makes a link to what is in preparation, on the page `/newsroom/show`. The link is told once, on the page that answers. */
@Named
@RequestScoped
public class Showing {
    @Inject
    private InHand inHand;

    @Inject
    private Deeds deeds;

    @Inject
    private Problems problems;

    @Inject
    private ShowDraft show;

    @Inject
    private Settings settings;

    private String days = "7";
    private String address = "";

    /** Makes it. */
    public void show() {
        int count = days.strip().matches("[0-9]{1,2}") ? Integer.parseInt(days.strip()) : 0;
        if (count < 1 || count > ShowDraft.LONGEST.toDays()) {
            problems.add("days", "problem.days", ShowDraft.LONGEST.toDays());
            return;
        }
        deeds.did(
                "days",
                () -> address = settings.current().site().address() + ShownServlet.PATH + "?" + ShownServlet.LINK + "="
                        + show.show(inHand.actor(), inHand.key(), Duration.ofDays(count)));
    }

    /** The address of the link that was made; empty while none was. */
    public String getAddress() {
        return address;
    }

    /** For how many days, as typed. */
    public String getDays() {
        return days;
    }

    /** As typed. */
    public void setDays(String days) {
        this.days = days;
    }
}
