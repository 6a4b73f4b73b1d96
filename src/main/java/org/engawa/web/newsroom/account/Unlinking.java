package org.engawa.web.newsroom.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.engawa.account.AccountRefusal;
import org.engawa.account.Answer;
import org.engawa.account.ProviderLinks;
import org.engawa.account.SignIns;
import org.engawa.account.SignedIn;
import org.engawa.identity.Provider;
import org.engawa.web.newsroom.CurrentSignIn;

/** The link to the provider is taken away or put back by whoever gives their password once more. */
@Named
@RequestScoped
public class Unlinking {
    private static final String FIELD = "provider-password";

    @Inject
    private Provider provider;

    @Inject
    private ProviderLinks links;

    @Inject
    private SignIns signIns;

    @Inject
    private CurrentSignIn current;

    @Inject
    private Steps steps;

    private String password = "";

    private interface Change {
        void of(SignedIn by, String issuer, String origin);
    }

    /** Takes it away. */
    public void unlink() {
        change(links::unlink, "unlinked");
    }

    /** Puts it back. */
    public void linkAgain() {
        change(links::linkAgain, "linked-again");
    }

    private void change(Change change, String done) {
        SignedIn by = current.get();
        Answer answer = signIns.renew(steps.token(), password, steps.browser());
        if (!(answer instanceof Answer.Done renewed)) {
            steps.note(answer, FIELD, "problem.provider-password");
            return;
        }
        try {
            change.of(by, provider.issuer().orElse(""), steps.browser().origin());
            steps.stay(renewed, OwnPasskeys.PAGE, done);
        } catch (AccountRefusal refusal) {
            // It was done in another window, or the other way to come in is gone: the page shows what is now.
            steps.stay(renewed, OwnPasskeys.PAGE, "link-changed");
        }
    }

    /** As typed; never shown again. */
    public String getPassword() {
        return password;
    }

    /** As typed. */
    public void setPassword(String password) {
        this.password = password;
    }
}
