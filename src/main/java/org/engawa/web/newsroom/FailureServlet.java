package org.engawa.web.newsroom;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import org.engawa.database.Absence;
import org.engawa.web.newsroom.access.FailurePage;
import org.jspecify.annotations.Nullable;

/** Answers when the program fails, or its database; then with the time after which to try again. What failed stands in the log only. */
@WebServlet("/newsroom/failed")
public class FailureServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        @Nullable
        Throwable failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable e ? e : null;
        if (failure != null && Absence.causes(failure)) {
            FailurePage.sendAway(response, failure);
        } else {
            FailurePage.send(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }
}
