package org.engawa.web.newsroom;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Optional;
import org.engawa.web.CachedPage;
import org.engawa.web.Exchange;

/** Gives the files that pages of the newsroom are made with. */
@WebServlet(Assets.FOLDER + "*")
public class AssetServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Assets assets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<CachedPage> file = assets.at(request.getServletPath() + request.getPathInfo());
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Exchange.send(file.get().answer(Exchange.request(request, request.getMethod())), request, response);
    }
}
