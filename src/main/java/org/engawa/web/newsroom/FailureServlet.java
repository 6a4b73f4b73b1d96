package org.engawa.web.newsroom;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;

/**
 * What is shown when the program fails: a file as it is, since the pages themselves may be what fails. What failed stands in
 * the log only.
 */
@WebServlet("/newsroom/failed")
public class FailureServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (InputStream page = FailureServlet.class.getResourceAsStream("failed.html")) {
            if (page == null) {
                throw new IllegalStateException("failed.html is not in the archive");
            }
            response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            response.setContentType("text/html; charset=utf-8");
            response.setHeader("Cache-Control", "no-store");
            page.transferTo(response.getOutputStream());
        }
    }
}
