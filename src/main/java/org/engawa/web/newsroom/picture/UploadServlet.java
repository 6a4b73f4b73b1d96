package org.engawa.web.newsroom.picture;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serial;
import java.util.Locale;
import java.util.Map;
import org.engawa.database.SavingStopped;
import org.engawa.json.Json;
import org.engawa.web.newsroom.InHand;
import org.engawa.web.newsroom.Refusals;
import org.engawa.web.newsroom.Words;
import org.engawa.web.newsroom.access.SentFiles;
import org.engawa.workflow.Clash;
import org.engawa.workflow.NoSuchEdition;
import org.engawa.workflow.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Takes a picture that an author drops into a text, from the script of the editor: the file as `picture`, and as `mark` that of
 * what the author is writing. The answer is JSON: `said`, a sentence for the author; and when it was added `file`, its name in
 * the story, `key`, under which it is kept, and `mark`, the one to go on with. 409 when the story can't be changed now, 422 when it is no picture to be taken, 503 in
 * read-only mode, 507 when the disk does not take it.
 */
@WebServlet("/newsroom/pictures/add")
@MultipartConfig(maxFileSize = UploadServlet.MOST_BYTES, maxRequestSize = UploadServlet.MOST_BYTES)
public class UploadServlet extends HttpServlet {
    /** More than is taken, so that whoever sends too much is told so. */
    static final long MOST_BYTES = 100_000_000;

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int UNPROCESSABLE = 422;
    /** RFC 4918, 11.5. */
    private static final int INSUFFICIENT_STORAGE = 507;

    @Inject
    private transient InHand inHand;

    @Inject
    private transient AddPicture add;

    @Inject
    private transient Words words;

    @Inject
    private transient Refusals refusals;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (SentFiles.hadNoRoom(request)) {
            answer(response, INSUFFICIENT_STORAGE, Map.of("said", words.say("refused.no-room")));
            return;
        }
        @Nullable Part part = isOfParts(request) ? request.getPart("picture") : null;
        if (part == null) {
            answer(response, UNPROCESSABLE, Map.of("said", words.say("pictures.not-no-picture", "")));
            return;
        }
        try {
            AddPicture.Outcome outcome = add.add(inHand.actor(), inHand.key(), part);
            if (outcome.added().isEmpty()) {
                String name = String.valueOf(part.getSubmittedFileName());
                answer(
                        response,
                        outcome.problem().equals(AddPicture.NO_ROOM) ? INSUFFICIENT_STORAGE : UNPROCESSABLE,
                        Map.of("said", words.say("pictures.not-" + outcome.problem(), name)));
                return;
            }
            AddPicture.Added added = outcome.added().get();
            String mark = inHand.sent("mark");
            answer(
                    response,
                    HttpServletResponse.SC_OK,
                    Map.of(
                            "said",
                            words.say("pictures.added", added.file()),
                            "file",
                            added.file(),
                            "key",
                            added.key(),
                            "mark",
                            // Whoever began with another text must still be told of what was saved since.
                            mark.equals(added.before()) ? added.after() : mark));
        } catch (Clash e) {
            answer(response, HttpServletResponse.SC_CONFLICT, Map.of("said", words.say("pictures.not-busy", "")));
        } catch (Refused e) {
            answer(
                    response,
                    HttpServletResponse.SC_CONFLICT,
                    Map.of("said", refusals.say(e.refusals().get(0))));
        } catch (SavingStopped e) {
            response.setHeader("Retry-After", SavingStopped.RETRY_SECONDS);
            answer(
                    response,
                    HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                    Map.of("said", words.say("problem.read-only")));
        } catch (NoSuchEdition e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, "");
        }
    }

    /** The server fails when it is asked for a part of anything else. */
    private static boolean isOfParts(HttpServletRequest request) {
        @Nullable String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    private static void answer(HttpServletResponse response, int status, Map<String, Object> what) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(Json.write(what));
    }
}
