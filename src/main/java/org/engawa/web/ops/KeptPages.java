package org.engawa.web.ops;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.MappingMatch;
import java.io.IOException;
import org.engawa.web.Answer;
import org.engawa.web.Exchange;
import org.engawa.web.Kept;
import org.engawa.web.SecurityHeaders;

/**
 * Gives readers the pages that are ready, as all filters and the servlet of the site together would: headers and counts are theirs. What
 * the server would give to any other servlet it never answers, nor what is not ready.
 */
@WebListener
public class KeptPages implements ServletContextListener {
    /** The attribute of the program under which the valve finds it, while the program serves. */
    static final String NAME = KeptPages.class.getName();

    @Inject
    Kept site;

    @Inject
    Observation observation;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().setAttribute(NAME, this);
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        event.getServletContext().removeAttribute(NAME);
    }

    /** Answers, if it can. */
    boolean answer(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        if (request.getHttpServletMapping().getMappingMatch() != MappingMatch.DEFAULT) {
            return false;
        }
        Answer ready = site.kept(Exchange.request(request, request.getMethod()));
        if (ready == null) {
            return false;
        }
        observation.of(request, response, () -> {
            SecurityHeaders.headers().forEach(response::setHeader);
            Exchange.send(ready, request, response);
        });
        return true;
    }
}
