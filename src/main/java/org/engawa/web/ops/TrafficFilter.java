package org.engawa.web.ops;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Locale;
import java.util.Set;
import org.engawa.trace.Traces;
import org.engawa.trace.Work;

/** Counts requests, and how long they take, and traces them where the operator wants it. {@code web.xml} puts it before all others, so that it sees what these answer too. */
public class TrafficFilter extends HttpFilter {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH");

    @Inject
    private transient Traffic traffic;

    @Inject
    private transient Traces traces;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long begun = System.nanoTime();
        int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        try (Work work = traces.answer(() -> name(request), request.getHeader("traceparent"))) {
            try {
                chain.doFilter(request, response);
                status = response.getStatus();
            } finally {
                traffic.count(request.getRequestURI(), status, System.nanoTime() - begun);
                if (work != Work.UNTOLD) {
                    tell(work, request, response, status);
                }
            }
        }
    }

    /** Nothing of the address: there are stories that nobody may know of, links that work once, and words that were searched for. */
    private static String name(HttpServletRequest request) {
        return method(request)
                + " "
                + Traffic.Subject.of(request.getRequestURI()).name().toLowerCase(Locale.ROOT);
    }

    private static String method(HttpServletRequest request) {
        return METHODS.contains(request.getMethod()) ? request.getMethod() : "_OTHER";
    }

    private static void tell(Work work, HttpServletRequest request, HttpServletResponse response, int status) {
        work.tell("http.request.method", method(request));
        // As the program has it, with none of what was asked for.
        work.tell("http.route", request.getHttpServletMapping().getPattern());
        work.tell("http.response.status_code", status);
        String incident = response.getHeader("Incident");
        if (incident != null) {
            work.tell("engawa.incident", incident);
        }
        if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            work.fail();
        }
    }
}
