package org.engawa.web.newsroom.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.engawa.web.newsroom.InHand;
import org.engawa.web.newsroom.Journey;
import org.engawa.workflow.CopyStory;
import org.engawa.workflow.NoSuchEdition;

/** Begins a story with what an earlier one has, on the page `/newsroom/edit` of that, and leads on to its editor. */
@Named
@RequestScoped
public class Copying {
    @Inject
    private InHand inHand;

    @Inject
    private OpenSheet open;

    @Inject
    private CopyStory copy;

    @Inject
    private Journey journey;

    /** Whether the member can. */
    public boolean isOffered() {
        try {
            return copy.isOffered(inHand.actor(), inHand.key());
        } catch (NoSuchEdition e) {
            return false;
        }
    }

    /** Begins it. */
    public void copy() {
        open.perform(
                (actor, key) -> journey.to(OpenSheet.PAGE + OpenSheet.query(copy.copy(actor, key)), "copied"),
                () -> {});
    }
}
