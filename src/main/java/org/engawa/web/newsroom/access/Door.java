package org.engawa.web.newsroom.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.TransactionalException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.engawa.account.SignIns;
import org.engawa.account.SignedIn;
import org.engawa.database.Absence;
import org.engawa.database.Outages;
import org.engawa.web.SecurityHeaders;
import org.jspecify.annotations.Nullable;

/**
 * Stands before everything under `/newsroom` and looks at nothing else. Whoever is signed in passes, under the id of the
 * member; who owes a second factor is sent to where it is given, and everybody else to the sign-in page. What is fetched by a
 * script rather than visited is answered 401 instead, since a page would be of no use to it. What was written and sent when the
 * sign-in had ended is kept first; see {@link TooLate}. The server keeps no session.
 */
@ApplicationScoped
public class Door implements HttpAuthenticationMechanism {
    private static final Logger LOG = System.getLogger(Door.class.getName());

    @Inject
    SignIns signIns;

    @Inject
    TooLate late;

    @Inject
    Outages outages;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (!isBefore(request)) {
            return context.doNothing();
        }
        String sent = sent(request);
        String served = served(request);
        response.setHeader("Cache-Control", "no-store");
        // An address that is not served as it was sent is none of ours, so it is open to nobody.
        String page = sent.equals(served) ? sent : "";
        Optional<SignedIn> known;
        Optional<String> kept;
        try {
            known = SignInCookie.of(request).flatMap(signIns::recognise);
            kept = known.isPresent() ? Optional.empty() : late.keep(request, page);
        } catch (PersistenceException | TransactionalException e) {
            if (Absence.causes(e)) {
                // As the program has it, with none of what was asked for.
                outages.tell(request.getHttpServletMapping().getPattern(), e);
            } else {
                LOG.log(
                        Level.WARNING,
                        "The newsroom is closed while its members can''t be looked up: {0}",
                        e.getMessage());
            }
            return closed(response);
        }
        known.ifPresent(signedIn -> Visitor.recognised(request, signedIn));
        if (known.isEmpty()) {
            return OpenPages.open(page)
                    ? context.doNothing()
                    : elsewhere(request, response, OpenPages.SIGN_IN, kept.orElseGet(() -> wanted(request)));
        }
        if (!known.get().admitted()) {
            return OpenPages.openToHalfSignedIn(page)
                    ? context.doNothing()
                    : elsewhere(request, response, OpenPages.SECOND_FACTOR, wanted(request));
        }
        return context.notifyContainerAboutLogin(
                new CallerPrincipal(known.get().member().toString()), Set.of());
    }

    /** Whether a request goes to the newsroom, as it was sent or as it is served. */
    static boolean isBefore(HttpServletRequest request) {
        return OpenPages.ofNewsroom(served(request)) || OpenPages.ofNewsroom(sent(request));
    }

    private static String sent(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static AuthenticationStatus closed(HttpServletResponse response) {
        stopped(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", Absence.RETRY_SECONDS);
        try {
            FailurePage.send(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "whoever asked is gone", e);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    private static String served(HttpServletRequest request) {
        @Nullable String info = request.getPathInfo();
        return request.getServletPath() + (info == null ? "" : info);
    }

    private static String wanted(HttpServletRequest request) {
        return request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }

    private static AuthenticationStatus elsewhere(
            HttpServletRequest request, HttpServletResponse response, String page, String wanted) {
        @Nullable String mode = request.getHeader("Sec-Fetch-Mode");
        if (mode != null && !mode.equals("navigate")) {
            return stopped(response, HttpServletResponse.SC_UNAUTHORIZED);
        }
        String back = ReturnPath.safe(wanted);
        response.setHeader(
                "Location",
                back.equals(ReturnPath.FIRST_PAGE)
                        ? page
                        : page + '?' + ReturnPath.PARAMETER + '=' + URLEncoder.encode(back, StandardCharsets.UTF_8));
        stopped(response, HttpServletResponse.SC_SEE_OTHER);
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static AuthenticationStatus stopped(HttpServletResponse response, int status) {
        // The filter that sets these comes after the door.
        SecurityHeaders.headers().forEach(response::setHeader);
        response.setStatus(status);
        return AuthenticationStatus.SEND_FAILURE;
    }
}
