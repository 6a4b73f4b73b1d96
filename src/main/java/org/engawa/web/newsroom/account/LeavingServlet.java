package org.engawa.web.newsroom.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.net.URI;
import java.util.Optional;

/**
 * Leads to the end of the session at the provider. A link and not a form leads here, for forms may lead nowhere else
 * (`form-action`); whoever did not just sign out here finds nothing.
 */
@WebServlet(LeavingServlet.PATH)
public class LeavingServlet extends HttpServlet {
    static final String PATH = "/newsroom/signed-out/provider";

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Leaving leaving;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<URI> there = leaving.go(response);
        if (there.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", there.get().toString());
    }
}
