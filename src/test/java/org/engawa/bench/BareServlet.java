package org.engawa.bench;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.Path;

/** What {@code src/bench/serving} holds our pages against: all that the server can do for a page, without a program. */
public class BareServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private transient byte[] page = {};

    @Override
    public void init(ServletConfig config) throws ServletException {
        super.init(config);
        try {
            page = Files.readAllBytes(Path.of(config.getInitParameter("page")));
        } catch (IOException e) {
            throw new ServletException(e);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html; charset=utf-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }
}
