package org.engawa.web.newsroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.engawa.account.Browser;
import org.engawa.account.Doer;
import org.engawa.account.SignedIn;
import org.engawa.web.newsroom.access.SignInCookie;
import org.engawa.web.newsroom.access.Visitor;
import org.jspecify.annotations.Nullable;

/** The sign-in of the browser that asks, for pages. */
@RequestScoped
public class CurrentSignIn {
    @Inject
    private Visitor visitor;

    @Inject
    private FacesContext faces;

    private @Nullable String accepted;

    /** The token; empty when there is none that lives. */
    public String token() {
        return accepted().or(visitor::token).orElse("");
    }

    /** The token that this request brought the browser, in place of the one that it sent. */
    Optional<String> accepted() {
        return Optional.ofNullable(accepted);
    }

    /** Who is signed in, be it only with a password yet. */
    public Optional<SignedIn> find() {
        return visitor.signedIn();
    }

    /**
     * Who is signed in, on pages that nobody else sees.
     *
     * @throws IllegalStateException when nobody is
     */
    public SignedIn get() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    /**
     * The same as whoever does something to an account.
     *
     * @throws IllegalStateException when nobody is
     */
    public Doer doer() {
        return new Doer(get().member(), browser().origin());
    }

    /** Gives the browser the token of another step. */
    public void accept(String token) {
        accepted = token;
        SignInCookie.give(response(), token);
    }

    /** Takes the token from the browser. */
    public void forget() {
        SignInCookie.take(response());
    }

    /** Asks the browser to keep nothing of this site, such as copies of texts that were not saved. */
    public void leaveNothing() {
        response().setHeader("Clear-Site-Data", "\"storage\"");
    }

    /** With what, and from where, it is asked. */
    public Browser browser() {
        return visitor.browser();
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) faces.getExternalContext().getResponse();
    }
}
