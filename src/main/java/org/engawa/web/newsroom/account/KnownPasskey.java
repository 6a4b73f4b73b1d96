package org.engawa.web.newsroom.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.engawa.account.Answer;
import org.engawa.account.Passkeys;
import org.engawa.account.SignIns;
import org.engawa.web.newsroom.CurrentSignIn;

/** A passkey as the second step of signing in, on the page `/newsroom/second-factor`. */
@Named
@RequestScoped
public class KnownPasskey {
    static final String BUTTON = "give-passkey";

    @Inject
    private Passkeys passkeys;

    @Inject
    private SignIns signIns;

    @Inject
    private CurrentSignIn current;

    @Inject
    private PasskeySent sent;

    @Inject
    private Steps steps;

    /** Whether the member has any. */
    public boolean isThere() {
        return !passkeys.of(current.get().member()).isEmpty();
    }

    /** Looks at the passkey that was given, and lets the member in. */
    public void give() {
        Answer answer = sent.answer()
                .map(given -> signIns.confirm(current.token(), given, current.browser()))
                .orElseGet(Answer.Refused::new);
        steps.go(answer, steps.next(), BUTTON, "problem.passkey");
    }
}
