package org.engawa.web.newsroom.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.engawa.account.SecondFactors;
import org.engawa.web.newsroom.CurrentSignIn;

/** The second factor on the page `/newsroom/account`. */
@Named
@RequestScoped
public class OwnFactor {
    @Inject
    private SecondFactors factors;

    @Inject
    private CurrentSignIn current;

    private List<String> codes = List.of();

    /** Makes new recovery codes, and shows them this once. */
    public void renew() {
        codes = factors.newRecoveryCodes(current.get(), current.browser().origin());
    }

    /** Whether the member has a second factor. */
    public boolean isThere() {
        return factors.has(current.get().member());
    }

    /** Whether the member has set an authenticator up. */
    public boolean isApp() {
        return factors.hasAuthenticator(current.get().member());
    }

    /** How many recovery codes are not used yet. */
    public int getLeft() {
        return factors.recoveryCodesLeft(current.get().member());
    }

    /** New recovery codes, shown once; empty otherwise. */
    public List<String> getCodes() {
        return codes;
    }
}
