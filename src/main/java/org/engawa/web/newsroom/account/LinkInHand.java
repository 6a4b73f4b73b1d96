package org.engawa.web.newsroom.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.engawa.account.OneTimeLink;
import org.engawa.account.OneTimeLinks;
import org.engawa.web.newsroom.CurrentSignIn;

/** The one-time link by which the browser came. */
@RequestScoped
public class LinkInHand {
    @Inject
    private OneTimeLinks links;

    @Inject
    private HttpServletRequest request;

    @Inject
    private FacesContext faces;

    @Inject
    private CurrentSignIn current;

    /** Its token; empty when there is none. */
    public String token() {
        return OneTimeLinkFilter.COOKIE.in(request).orElse("");
    }

    /** The network address of the browser. */
    public String origin() {
        return current.browser().origin();
    }

    /** What it is for; none when it does not work. */
    public Optional<OneTimeLink> look() {
        return OneTimeLinkFilter.COOKIE.in(request).flatMap(links::look);
    }

    /** Takes it from the browser. */
    public void forget() {
        OneTimeLinkFilter.COOKIE.take(
                (HttpServletResponse) faces.getExternalContext().getResponse());
    }
}
