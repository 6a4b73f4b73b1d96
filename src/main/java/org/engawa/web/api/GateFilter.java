package org.engawa.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engawa.web.Client;
import org.engawa.web.SecurityHeaders;

/** Puts the gate before everything under {@code /api}, and lets nothing through that only a header would make fail. */
@WebFilter("/api/*")
public class GateFilter extends HttpFilter {
    @Serial
    private static final long serialVersionUID = 1L;

    /** A generous limit: ten requests in every second. */
    private static final String USUAL = "600";

    @Inject
    @ConfigProperty(name = "engawa.api.requests", defaultValue = USUAL)
    private int requests;

    @Inject
    @ConfigProperty(name = "engawa.proxy.header")
    private transient Optional<String> proxyHeader;

    private transient Gate gate = new Gate(new RateLimits(0, System::nanoTime));

    @Override
    public void init() {
        gate = new Gate(new RateLimits(requests, System::nanoTime));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Gate.Verdict verdict = gate.judge(
                request.getMethod(),
                request.getRequestURI().substring(request.getContextPath().length()),
                request.getQueryString(),
                Client.of(proxyHeader.map(request::getHeader).orElse(null), request.getRemoteAddr()));
        verdict.headers().forEach(header -> response.setHeader(header.name(), header.value()));
        if (verdict.stopped().isPresent()) {
            // The other filter may come after this one.
            SecurityHeaders.headers().forEach(response::setHeader);
            DocumentationServlet.write(request, response, verdict.stopped().get());
        } else {
            chain.doFilter(new AskedOfApi(request), response);
        }
    }
}
