package org.engawa.container;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Counts who comes as far as the filters of the program, and sees by which port and path. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class Passers extends HttpFilter {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final AtomicInteger PORT = new AtomicInteger();
    private static final AtomicReference<String> ROOT = new AtomicReference<>("");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // Not the client of these tests, which asks all the time how they go.
        if (!request.getRequestURI().contains("/ArquillianServletRunner")) {
            COUNT.incrementAndGet();
        }
        PORT.set(request.getLocalPort());
        ROOT.set(request.getContextPath());
        chain.doFilter(request, response);
    }

    /** How many there were. */
    static int count() {
        return COUNT.get();
    }

    /** Where the server listens; known to every test, which comes by itself that way. */
    static int port() {
        return PORT.get();
    }

    /** What stands before every path of the program; as well known. */
    static String root() {
        return ROOT.get();
    }
}
