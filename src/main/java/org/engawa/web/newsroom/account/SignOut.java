package org.engawa.web.newsroom.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.engawa.account.SignIns;

/** The button at the top of each page that ends a sign-in. */
@Named
@RequestScoped
public class SignOut {
    @Inject
    private SignIns signIns;

    @Inject
    private Steps steps;

    @Inject
    private Leaving leaving;

    @Inject
    private FacesContext faces;

    /** Ends the sign-in of this browser; where it began at the provider, the next page offers to end the session there as well. */
    public void leave() {
        Optional<String> proof = signIns.providerProof(steps.token());
        signIns.signOut(steps.token());
        HttpServletResponse response =
                (HttpServletResponse) faces.getExternalContext().getResponse();
        if (proof.isPresent() && leaving.offer(proof.get(), response)) {
            steps.end(Leaving.PAGE, "signed-out");
        } else {
            steps.end(Steps.SIGN_IN, "signed-out");
        }
    }
}
