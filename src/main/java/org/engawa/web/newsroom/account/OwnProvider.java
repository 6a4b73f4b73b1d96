package org.engawa.web.newsroom.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.engawa.account.ProviderLinks;
import org.engawa.identity.Provider;
import org.engawa.web.newsroom.CurrentSignIn;
import org.engawa.web.newsroom.Hours;

/** The link of the member to who they are at the provider, on the page `/newsroom/account`. */
@Named
@RequestScoped
public class OwnProvider {
    @Inject
    private Provider provider;

    @Inject
    private ProviderLinks links;

    @Inject
    private CurrentSignIn current;

    @Inject
    private Hours hours;

    /** Whether there is one, be it taken away. */
    public boolean isThere() {
        return link().isPresent();
    }

    /** Whether it stands. */
    public boolean isLinked() {
        return link().filter(ProviderLinks.Link::stands).isPresent();
    }

    /** Whether the member could come in without it. */
    public boolean isDispensable() {
        return links.dispensable(current.get().member());
    }

    /** What the provider is called. */
    public String getLabel() {
        return provider.label().orElse("");
    }

    /** Since when it has stood, or has not, in the member's zone. */
    public String getSince() {
        return link().map(link -> hours.own(link.since())).orElse("");
    }

    private Optional<ProviderLinks.Link> link() {
        return provider.issuer().flatMap(issuer -> links.of(current.get().member(), issuer));
    }
}
