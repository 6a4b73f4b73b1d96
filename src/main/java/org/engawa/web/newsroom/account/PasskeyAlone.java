package org.engawa.web.newsroom.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.engawa.account.Answer;
import org.engawa.account.SignIns;

/** A passkey instead of address, password and second factor, on the page `/newsroom/sign-in`. */
@Named
@RequestScoped
public class PasskeyAlone {
    @Inject
    private SignIns signIns;

    @Inject
    private PasskeySent sent;

    @Inject
    private Steps steps;

    @Inject
    private HttpServletRequest request;

    @Inject
    private FacesContext faces;

    /** Looks at the passkey that was given, and lets the member in. */
    public void enter() {
        Optional<UUID> asked = AskedBrowser.of(request);
        AskedBrowser.forget((HttpServletResponse) faces.getExternalContext().getResponse());
        Answer answer = sent.answer()
                .flatMap(given -> asked.map(browser -> signIns.signIn(browser, given, steps.browser())))
                .orElseGet(Answer.Refused::new);
        steps.go(answer, steps.next(), "enter-passkey", "problem.passkey-alone");
    }
}
