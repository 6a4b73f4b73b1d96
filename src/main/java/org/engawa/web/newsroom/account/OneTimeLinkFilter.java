package org.engawa.web.newsroom.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import org.engawa.web.newsroom.HostCookie;
import org.jspecify.annotations.Nullable;

/**
 * Takes the token of a one-time link out of the address at once: addresses are kept in histories, and told to others. It goes on
 * in a cookie that lives as long as the link.
 */
@WebFilter(urlPatterns = {"/newsroom/set-up", "/newsroom/invitation", "/newsroom/reset"})
public class OneTimeLinkFilter extends HttpFilter {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The cookie in which the token goes on. */
    static final HostCookie COOKIE = new HostCookie("engawa-link", 1800);

    private static final String TOKEN = "[A-Za-z0-9_-]{1,200}";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        @Nullable String token = request.getMethod().equals("GET") ? request.getParameter("link") : null;
        if (token == null) {
            chain.doFilter(request, response);
            return;
        }
        if (token.matches(TOKEN)) {
            COOKIE.give(response, token);
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getServletPath());
        response.setHeader("Cache-Control", "no-store");
    }
}
