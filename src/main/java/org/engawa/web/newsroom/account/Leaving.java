package org.engawa.web.newsroom.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.engawa.identity.Provider;
import org.engawa.publication.Settings;
import org.engawa.web.newsroom.HostCookie;

/**
 * The choice to end the session at the provider as well, once the sign-in here has ended. What the provider wants to see for it
 * is kept for some minutes by the browser that was signed in.
 */
@Named
@RequestScoped
public class Leaving {
    /** The page of the choice, to which the provider sends browsers back; operators enter it there. */
    static final String PAGE = "/newsroom/signed-out";

    private static final HostCookie PROOF =
            new HostCookie("engawa-leaving", (int) Duration.ofMinutes(10).toSeconds());

    /** Browsers keep no longer cookies. */
    private static final int LONGEST = 3500;

    /** In place of a proof that is too long; the provider then asks whom it concerns. */
    private static final String NONE = "none";

    @Inject
    private Provider provider;

    @Inject
    private Settings settings;

    @Inject
    private HttpServletRequest request;

    /** Offers it on the next page; false when the provider has no such thing. */
    boolean offer(String proof, HttpServletResponse response) {
        if (provider.leave(proof, back()).isEmpty()) {
            return false;
        }
        PROOF.give(response, proof.length() > LONGEST ? NONE : proof);
        return true;
    }

    /** Where the browser goes, which it is told once; nothing when it was offered to it not at all or long ago. */
    Optional<URI> go(HttpServletResponse response) {
        Optional<String> proof = PROOF.in(request);
        PROOF.take(response);
        return proof.flatMap(kept -> provider.leave(kept, back()));
    }

    /** Whether it is offered to the browser that asks. */
    public boolean isOffered() {
        return provider.label().isPresent() && PROOF.in(request).isPresent();
    }

    /** What the provider is called; empty when there is none. */
    public String getLabel() {
        return provider.label().orElse("");
    }

    /** Where the choice leads. */
    public String getPath() {
        return LeavingServlet.PATH;
    }

    /** As the site is named, never as the browser names it. */
    private URI back() {
        return URI.create(settings.current().site().address() + PAGE);
    }
}
