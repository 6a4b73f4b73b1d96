package org.engawa.web.ops;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;

/** Observes all requests that come as far as a filter. {@code web.xml} puts it before all others, so that it sees what these answer too. */
public class TrafficFilter extends HttpFilter {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Observation observation;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        observation.of(request, response, () -> chain.doFilter(request, response));
    }
}
