package org.engawa.web.api;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.engawa.trace.Traces;
import org.engawa.web.Answer;

/** Problems as answers, with the headers that belong to them. The cause of a failure goes to the log only, under a number. */
final class Incidents {
    /** What can be done here. */
    static final String METHODS = "GET, HEAD, OPTIONS";

    private static final Logger LOG = System.getLogger(Incidents.class.getName());
    private static final String RETRY_SECONDS = "10";

    private Incidents() {}

    static Answer answer(Problem problem) {
        Answer answer = problem.answer();
        if (problem.status() == 503) {
            return answer.with("Retry-After", RETRY_SECONDS);
        }
        return problem.status() == ProblemKind.METHOD_NOT_ALLOWED.status() ? answer.with("Allow", METHODS) : answer;
    }

    /** Something went wrong while an answer was made. */
    static Answer failed(Throwable cause) {
        String number =
                String.format(Locale.ROOT, "%08x", ThreadLocalRandom.current().nextInt());
        LOG.log(Level.ERROR, "Failure " + number + trace() + " in the interface for programs: " + where(cause));
        LOG.log(Level.DEBUG, "Failure " + number, cause);
        return Problem.of(ProblemKind.FAILED).incident(number).answer();
    }

    private static String trace() {
        return Traces.current().map(id -> " (trace " + id + ")").orElse("");
    }

    private static String where(Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        String text = (cause + (trace.length == 0 ? "" : " at " + trace[0])).replaceAll("[^\\x20-\\x7e]", "?");
        return text.length() > 400 ? text.substring(0, 400) + "…" : text;
    }
}
