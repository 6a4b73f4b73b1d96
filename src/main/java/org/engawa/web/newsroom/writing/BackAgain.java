package org.engawa.web.newsroom.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.engawa.web.newsroom.InHand;
import org.engawa.workflow.Act;
import org.engawa.workflow.NoSuchEdition;
import org.engawa.workflow.Verbs;

/** Tells whether the draft that an address names can be brought back. */
@RequestScoped
public class BackAgain {
    @Inject
    private OpenSheet open;

    @Inject
    private InHand inHand;

    @Inject
    private Verbs verbs;

    /** Whether it was deleted, and this member may bring it back. */
    boolean possible() {
        try {
            return verbs.refusals(inHand.actor(), open.key(), Act.BRING_BACK).isEmpty();
        } catch (NoSuchEdition e) {
            return false;
        }
    }
}
