package org.engawa.web.newsroom.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engawa.account.Browser;
import org.engawa.account.SignedIn;
import org.engawa.web.Client;
import org.jspecify.annotations.Nullable;

/** Who asks for a page of the newsroom, as the door has seen them. */
@RequestScoped
public class Visitor {
    private static final String SIGNED_IN = SignedIn.class.getName();

    @Inject
    HttpServletRequest request;

    @Inject
    @ConfigProperty(name = "engawa.proxy.header")
    Optional<String> proxyHeader;

    static void recognised(HttpServletRequest request, SignedIn signedIn) {
        request.setAttribute(SIGNED_IN, signedIn);
    }

    /** Who it is; nobody when they sent no token that lives. They may still owe a second factor. */
    public Optional<SignedIn> signedIn() {
        @Nullable Object found = request.getAttribute(SIGNED_IN);
        return found instanceof SignedIn signedIn ? Optional.of(signedIn) : Optional.empty();
    }

    /** The token that they sent, if it lives. */
    public Optional<String> token() {
        return signedIn().flatMap(known -> SignInCookie.of(request));
    }

    /** With what they came, and from where. */
    public Browser browser() {
        @Nullable String device = request.getHeader("User-Agent");
        return new Browser(
                device == null ? "" : device,
                Client.of(proxyHeader.map(request::getHeader).orElse(null), request.getRemoteAddr()));
    }
}
