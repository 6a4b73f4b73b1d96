package org.engawa.web.newsroom.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.engawa.account.Answer;
import org.engawa.account.ExternalSignIns;
import org.engawa.account.ProvenIdentity;
import org.engawa.identity.Provider;
import org.engawa.identity.ProviderFailure;
import org.engawa.identity.RoundTrip;
import org.engawa.publication.Settings;
import org.engawa.web.newsroom.HostCookie;
import org.engawa.web.newsroom.Journey;
import org.engawa.web.newsroom.access.ReturnPath;
import org.engawa.web.newsroom.access.SignInCookie;
import org.engawa.web.newsroom.access.Visitor;

/**
 * The way to the provider and back. Both only lead on, so what the provider adds to the address stays in no history. A link and
 * not a form leads here, for forms may lead nowhere else (`form-action`).
 */
@WebServlet({ProviderServlet.LEAVE, ProviderServlet.RETURN})
public class ProviderServlet extends HttpServlet {
    /** Where the way begins. */
    static final String LEAVE = "/newsroom/sign-in/provider";

    /** Where the provider sends browsers back to; operators enter it there. */
    static final String RETURN = "/newsroom/sign-in/provided";

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Logger LOG = System.getLogger(ProviderServlet.class.getName());
    private static final HostCookie COOKIE = new HostCookie("engawa-provider", (int) RoundTrip.LONGEST.toSeconds());

    @Inject
    private transient Provider provider;

    @Inject
    private transient ExternalSignIns signIns;

    @Inject
    private transient Visitor visitor;

    @Inject
    private transient Settings settings;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (provider.label().isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (request.getServletPath().equals(LEAVE)) {
            leave(ReturnPath.safe(request.getParameter(ReturnPath.PARAMETER)), response);
        } else {
            comeBack(request, response);
        }
    }

    private void leave(String next, HttpServletResponse response) {
        RoundTrip trip = RoundTrip.begin(next, clock.instant());
        try {
            String there = provider.request(trip, back()).toString();
            COOKIE.give(response, trip.text());
            lead(response, there);
        } catch (ProviderFailure e) {
            fail(e, next, response);
        }
    }

    private void comeBack(HttpServletRequest request, HttpServletResponse response) {
        Optional<RoundTrip> trip = COOKIE.in(request).flatMap(kept -> RoundTrip.of(kept, clock.instant()));
        COOKIE.take(response);
        if (trip.isEmpty()) {
            LOG.log(Level.INFO, "Somebody came back from the provider who did not leave from here, or long ago");
            turnAway("problem.provider-refused", ReturnPath.FIRST_PAGE, response);
            return;
        }
        String next = ReturnPath.safe(trip.get().next());
        try {
            URI back = back();
            URI answered = URI.create(back + "?" + Objects.requireNonNullElse(request.getQueryString(), ""));
            goOn(provider.proven(trip.get(), back, answered), next, response);
        } catch (ProviderFailure e) {
            fail(e, next, response);
        } catch (IllegalArgumentException e) {
            LOG.log(Level.INFO, "Somebody came back from the provider with an address that is none");
            turnAway("problem.provider-refused", next, response);
        }
    }

    private void goOn(ProvenIdentity proven, String next, HttpServletResponse response) {
        Answer answer = signIns.signIn(proven, provider.newcomers(), visitor.browser(), visitor.token());
        if (answer instanceof Answer.Done done) {
            SignInCookie.give(response, done.token());
            lead(response, next);
        } else if (answer instanceof Answer.SecondFactorWanted wanted) {
            SignInCookie.give(response, wanted.token());
            lead(response, Steps.SECOND_FACTOR + Steps.query(next));
        } else if (answer instanceof Answer.SecondFactorToSetUp wanted) {
            SignInCookie.give(response, wanted.token());
            lead(response, Steps.SECOND_FACTOR + Steps.query(next));
        } else {
            turnAway("problem.provider-unknown", next, response);
        }
    }

    private static void fail(ProviderFailure failure, String next, HttpServletResponse response) {
        boolean down = failure.reason() == ProviderFailure.Reason.DOWN;
        LOG.log(down ? Level.WARNING : Level.INFO, "The provider proves nobody: {0}", failure.getMessage());
        turnAway(down ? "problem.provider-down" : "problem.provider-refused", next, response);
    }

    private static void turnAway(String problem, String next, HttpServletResponse response) {
        Journey.leave(response, problem);
        lead(response, Steps.SIGN_IN + Steps.query(next));
    }

    /** As the site is named, never as the browser names it: the provider knows one address, and a host may be anybody's. */
    private URI back() {
        return URI.create(settings.current().site().address() + RETURN);
    }

    private static void lead(HttpServletResponse response, String where) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", where);
    }
}
