package org.engawa.web.newsroom.writing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Map;
import org.engawa.json.Json;
import org.engawa.markdown.PastedText;
import org.engawa.markdown.TextTooComplex;
import org.engawa.web.newsroom.Words;
import org.jspecify.annotations.Nullable;

/**
 * Makes Markdown of what an author pastes, for the script of the editor: `html` as the clipboard holds it. The answer is JSON:
 * `markdown`, and `said`, a sentence for the author, empty when there is nothing to say. 413 when it is too much.
 */
@WebServlet("/newsroom/pasted")
public class PasteServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Words words;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        @Nullable String html = request.getParameter("html");
        try {
            PastedText pasted = PastedText.of(html == null ? "" : html);
            String said = pasted.pictures() == 0 ? "" : words.say("paste.pictures", pasted.pictures());
            answer(response, HttpServletResponse.SC_OK, Map.of("markdown", pasted.markdown(), "said", said));
        } catch (TextTooComplex e) {
            answer(
                    response,
                    HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                    Map.of("said", words.say("paste.too-much")));
        }
    }

    private static void answer(HttpServletResponse response, int status, Map<String, Object> what) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(Json.write(what));
    }
}
