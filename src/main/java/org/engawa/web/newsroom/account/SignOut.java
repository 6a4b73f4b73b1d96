package org.engawa.web.newsroom.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.engawa.account.SignIns;

/** The button at the top of each page that ends a sign-in. */
@Named
@RequestScoped
public class SignOut {
    @Inject
    private SignIns signIns;

    @Inject
    private Steps steps;

    /** Ends the sign-in of this browser. */
    public void leave() {
        signIns.signOut(steps.token());
        steps.begin("signed-out");
    }
}
