package org.engawa.web.newsroom.writing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import org.engawa.json.Json;
import org.engawa.web.newsroom.InHand;

/**
 * Finds what a text can be linked with, for the script of the editor: `q` is what the author looks for, `language` that of the text.
 * The answer is a JSON list of {@link LinkableStories.Target}.
 */
@WebServlet("/newsroom/links")
public class LinkServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private transient LinkableStories stories;

    @Inject
    private transient InHand inHand;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(Json.write(stories.find(Typed.field(request, "q"), inHand.getLanguage())));
    }
}
