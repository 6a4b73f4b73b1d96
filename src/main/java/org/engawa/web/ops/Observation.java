package org.engawa.web.ops;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.engawa.trace.Traces;
import org.engawa.trace.Work;

/** Counts requests, and how long they take, and traces them where the operator wants it; whoever answers them. */
@Dependent
class Observation {
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH");

    private final Traffic traffic;
    private final Traces traces;

    @Inject
    Observation(Traffic traffic, Traces traces) {
        this.traffic = traffic;
        this.traces = traces;
    }

    /** Gives the answer. */
    interface Answering {
        /** Answers. */
        void run() throws IOException, ServletException;
    }

    /** Watches while a request is answered. */
    void of(HttpServletRequest request, HttpServletResponse response, Answering answering)
            throws IOException, ServletException {
        long begun = System.nanoTime();
        int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        try (Work work = traces.answer(() -> name(request), request.getHeader("traceparent"))) {
            try {
                answering.run();
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
