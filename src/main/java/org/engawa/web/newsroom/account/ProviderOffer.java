package org.engawa.web.newsroom.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.engawa.identity.Provider;

/** The button of the sign-in page that leads to the provider of the operator, where one is named. */
@Named
@RequestScoped
public class ProviderOffer {
    @Inject
    private Provider provider;

    @Inject
    private Steps steps;

    /** Whether there is one. */
    public boolean isThere() {
        return provider.label().isPresent();
    }

    /** What it is called; empty when there is none. */
    public String getLabel() {
        return provider.label().orElse("");
    }

    /** Where the button leads. */
    public String getPath() {
        return ProviderServlet.LEAVE + Steps.query(steps.next());
    }
}
