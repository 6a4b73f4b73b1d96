package org.engawa.web.newsroom.showing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.engawa.web.newsroom.Deeds;
import org.engawa.web.newsroom.Hours;
import org.engawa.web.newsroom.InHand;
import org.engawa.workflow.NoSuchEdition;
import org.engawa.workflow.ShownDrafts;
import org.engawa.workflow.StopShowing;

/** The links to what is in preparation, and their end. */
@Named
@RequestScoped
public class Shown {
    @Inject
    private InHand inHand;

    @Inject
    private Deeds deeds;

    @Inject
    private ShownDrafts drafts;

    @Inject
    private StopShowing stop;

    @Inject
    private Hours hours;

    /**
     * A link on the page.
     *
     * @param by name of who made it
     * @param ends in words
     */
    public record Row(String id, String by, String ends) {}

    /** The links that work. */
    public List<Row> getLinks() {
        return drafts.of(inHand.actor(), inHand.key()).stream()
                .map(link -> new Row(link.id().toString(), link.by(), hours.own(link.ends())))
                .toList();
    }

    /** Ends the one that the form names. */
    public void stop() {
        deeds.act("days", this::end, inHand.path("show"), "stopped");
    }

    private void end() {
        UUID id;
        try {
            id = UUID.fromString(inHand.sent("link"));
        } catch (IllegalArgumentException e) {
            throw new NoSuchEdition();
        }
        stop.stop(inHand.actor(), inHand.key(), id);
    }
}
