package org.engawa.web.newsroom;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import org.engawa.web.newsroom.access.FailurePage;

/** Answers when the program fails. What failed stands in the log only. */
@WebServlet("/newsroom/failed")
public class FailureServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        FailurePage.send(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }
}
