package org.engawa.web.api;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engawa.web.Answer;
import org.engawa.web.Answer.Header;
import org.jspecify.annotations.Nullable;

/**
 * Stands before everything under {@code /api}: who asks too often, or in a form that addresses do not have, gets no further; and
 * programs in browsers of other sites are told that they may read.
 */
final class Gate {
    private static final Logger LOG = System.getLogger(Gate.class.getName());
    private static final int LONGEST_ADDRESS = 4096;
    private static final int NO_CONTENT = 204;

    /** Nothing in our paths is ever percent-encoded. */
    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9/._~-]*");

    private static final Pattern QUERY = Pattern.compile("[A-Za-z0-9._~!$&'()*+,;=:@/?%-]*");
    private static final Pattern BAD_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private static final List<Header> READABLE = List.of(
            new Header("Access-Control-Allow-Origin", "*"),
            new Header(
                    "Access-Control-Expose-Headers",
                    "Content-Language, ETag, Link, RateLimit, RateLimit-Policy, Retry-After"),
            new Header("Cross-Origin-Resource-Policy", "cross-origin"));

    private final RateLimits limits;

    Gate(RateLimits limits) {
        this.limits = limits;
    }

    /**
     * What happens to a request.
     *
     * @param headers of its answer, whatever that is
     * @param stopped the answer, if the request goes no further
     */
    record Verdict(List<Header> headers, Optional<Answer> stopped) {}

    /**
     * Judges a request.
     *
     * @param path as sent
     * @param query as sent, without the question mark
     * @param client under whose name it is counted
     */
    Verdict judge(String method, String path, @Nullable String query, String client) {
        List<Header> headers = new ArrayList<>(READABLE);
        if (method.equals("OPTIONS")) {
            headers.add(new Header("Allow", Incidents.METHODS));
            headers.add(new Header("Access-Control-Allow-Methods", Incidents.METHODS));
            headers.add(new Header("Access-Control-Allow-Headers", "Accept, Accept-Language, If-None-Match"));
            headers.add(new Header("Access-Control-Max-Age", "86400"));
            return new Verdict(headers, Optional.of(Answer.of(NO_CONTENT, List.of(), new byte[0])));
        }
        if (limits.limited()) {
            RateLimits.Verdict verdict = limits.ask(client);
            headers.add(new Header("RateLimit-Policy", limits.policy()));
            headers.add(new Header("RateLimit", "\"client\";r=" + verdict.left() + ";t=" + verdict.seconds()));
            if (!verdict.allowed()) {
                if (limits.isNews(client)) {
                    LOG.log(Level.INFO, "{0} asks the API too often and is refused", client);
                }
                headers.add(new Header("Retry-After", Long.toString(verdict.seconds())));
                return stopped(headers, Problem.of(ProblemKind.TOO_MANY_REQUESTS));
            }
        }
        return form(path, query == null ? "" : query)
                .map(problem -> stopped(headers, problem))
                .orElseGet(() -> new Verdict(headers, Optional.empty()));
    }

    private static Optional<Problem> form(String path, String query) {
        if (path.length() + query.length() > LONGEST_ADDRESS) {
            return Optional.of(Problem.of(ProblemKind.ADDRESS_TOO_LONG));
        }
        if (!PATH.matcher(path).matches()) {
            return Optional.of(Problem.notFound());
        }
        return QUERY.matcher(query).matches() && !BAD_PERCENT.matcher(query).find()
                ? Optional.empty()
                : Optional.of(Problem.of(ProblemKind.MALFORMED_ADDRESS));
    }

    private static Verdict stopped(List<Header> headers, Problem problem) {
        return new Verdict(headers, Optional.of(Incidents.answer(problem)));
    }
}
