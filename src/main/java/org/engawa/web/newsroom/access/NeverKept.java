package org.engawa.web.newsroom.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.Serial;

/** Nothing of the newsroom is kept by a browser or on the way to it, whoever answers; but for its assets, which are the same for all. */
@WebFilter(
        urlPatterns = {"/newsroom", "/newsroom/*"},
        asyncSupported = true,
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class NeverKept extends HttpFilter {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final String HEADER = "Cache-Control";
    private static final String VALUE = "no-store";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (OpenPages.asset(
                request.getRequestURI().substring(request.getContextPath().length()))) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HEADER, VALUE);
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void setHeader(String name, String value) {
                super.setHeader(name, name.equalsIgnoreCase(HEADER) ? VALUE : value);
            }

            @Override
            public void addHeader(String name, String value) {
                if (name.equalsIgnoreCase(HEADER)) {
                    super.setHeader(HEADER, VALUE);
                } else {
                    super.addHeader(name, value);
                }
            }
        });
    }
}
