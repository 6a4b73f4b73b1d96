package org.engawa.web.newsroom;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engawa.database.SavingStopped;
import org.engawa.json.Json;
import org.engawa.workflow.Clash;
import org.engawa.workflow.NoSuchEdition;
import org.engawa.workflow.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Takes a form in which a text is written from its script, with the mark of what it was begun with in `If-Match` (RFC 9110,
 * 13.1.1). The answer is JSON: `said`, a sentence for the author, and when something was saved `mark`, and `whole` as in
 * {@link Saved}. 412 when others saved meanwhile, 409 when it can't be saved now, 428 without a mark (RFC 6585), 503 in
 * read-only mode.
 */
public abstract class AutosaveServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int PRECONDITION_REQUIRED = 428;
    private static final Pattern MARK = Pattern.compile("\"([0-9a-f]{1,128})\"");

    @Inject
    private transient Hours hours;

    @Inject
    private transient Words words;

    @Inject
    private transient Clock clock;

    /**
     * What was saved.
     *
     * @param mark of what is saved now, for the next time
     * @param whole whether that is everything, and not the text alone because other fields can't be saved as they are
     * @param said a sentence about it for the author
     */
    public record Saved(String mark, boolean whole, String said) {}

    /**
     * Saves what the form holds.
     *
     * @param mark of what the author began with
     * @throws Clash when something else was saved since
     * @throws Refused when something speaks against it
     * @throws NoSuchEdition when there is no such edition for this member
     */
    protected abstract Saved save(String mark);

    /** The time of day, as the member reads it. */
    protected String now() {
        return hours.time(OffsetDateTime.now(clock));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        @Nullable String given = request.getHeader("If-Match");
        Matcher mark = MARK.matcher(given == null ? "" : given);
        if (!mark.matches()) {
            answer(response, PRECONDITION_REQUIRED, Map.of("said", words.say("autosave.refused")));
            return;
        }
        try {
            Saved saved = save(mark.group(1));
            answer(
                    response,
                    HttpServletResponse.SC_OK,
                    Map.of("said", saved.said(), "mark", saved.mark(), "whole", saved.whole()));
        } catch (Clash e) {
            String said = words.say("autosave.clash", e.by());
            answer(response, HttpServletResponse.SC_PRECONDITION_FAILED, Map.of("said", said));
        } catch (Refused e) {
            answer(response, HttpServletResponse.SC_CONFLICT, Map.of("said", words.say("autosave.refused")));
        } catch (SavingStopped e) {
            response.setHeader("Retry-After", SavingStopped.RETRY_SECONDS);
            answer(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, Map.of("said", words.say("autosave.stopped")));
        } catch (NoSuchEdition e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, "");
        }
    }

    private static void answer(HttpServletResponse response, int status, Map<String, Object> what) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(Json.write(what));
    }
}
