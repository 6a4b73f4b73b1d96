package org.engawa.web.newsroom.late;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.engawa.account.LateForms;
import org.engawa.web.newsroom.CurrentSignIn;
import org.engawa.web.newsroom.FrontDoor;
import org.engawa.web.newsroom.InHand;
import org.engawa.web.newsroom.Journey;

/** Throws a form away that came too late. */
@Named
@RequestScoped
public class DiscardLate {
    @Inject
    private InHand inHand;

    @Inject
    private CurrentSignIn signIn;

    @Inject
    private LateForms forms;

    @Inject
    private Journey journey;

    /** Throws it away, and leads to the board. */
    public void discard() {
        LatePage.id(inHand.sent(LatePage.FIELD))
                .ifPresent(id -> forms.done(signIn.get().member(), id));
        journey.to(FrontDoor.BOARD, "thrown-away");
    }
}
