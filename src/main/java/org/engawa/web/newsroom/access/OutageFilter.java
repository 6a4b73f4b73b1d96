package org.engawa.web.newsroom.access;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import org.engawa.database.Absence;
import org.engawa.database.Outages;
import org.engawa.web.SecurityHeaders;

/**
 * Answers what fails for want of the database, before the server does: that logs each with its whole stack, which is thousands of lines
 * while the database is away, and tells nothing that the first did not. What fails otherwise is left to it.
 */
@WebFilter(urlPatterns = "/newsroom/*")
public class OutageFilter extends HttpFilter {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    transient Outages outages;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            // Also what the persistence provider throws as its own when a connection breaks while it reads: that is no
            // PersistenceException.
            if (!Absence.causes(e) || response.isCommitted()) {
                throw e;
            }
            // With all that the page had begun to say, but not with what holds for every answer.
            response.reset();
            SecurityHeaders.headers().forEach(response::setHeader);
            FailurePage.sendAway(response, e);
            // As the program has it: there are addresses that nobody may know of.
            outages.tell(request.getHttpServletMapping().getPattern(), e);
        }
    }
}
