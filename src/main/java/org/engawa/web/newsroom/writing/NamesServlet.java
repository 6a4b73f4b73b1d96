package org.engawa.web.newsroom.writing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import org.engawa.json.Json;

/**
 * Says under which names each entry of the vocabulary is found, for the script of the editor: by list and key all names, as JSON. It
 * is the same for every member, and public on the pages of the site.
 */
@WebServlet("/newsroom/names")
public class NamesServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private transient PickLists lists;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(Json.write(lists.names()));
    }
}
