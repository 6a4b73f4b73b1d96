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
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.engawa.publication.Settings;

/**
 * Lets nothing act in the newsroom that was not sent from a page of ours: whatever is not just reading must come from our own
 * origin and carry the seal of this sign-in, in the form or in a header. Everything else is refused with 403, before a page
 * sees it. What asks for something to read by a text that nothing can have is answered that there is no such page.
 */
@WebFilter(urlPatterns = "/newsroom/*")
public class FormGuard extends HttpFilter {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final Logger LOG = System.getLogger(FormGuard.class.getName());
    private static final String PAGE = "/newsroom/refused";
    /** What the page is told of a request that was too large. */
    private static final String HEAVY = "heavy";

    /** As in the settings of the servlets that take files, for one file. */
    private static final long MOST_BYTES = 100_000_000;

    private final transient FormSeal seal = new FormSeal();

    @Inject
    private transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Sent sent = Sent.of(request);
        if (sent.isReading()) {
            read(request, response, chain);
            return;
        }
        Optional<String> fault = sent.fault(seal, () -> origins(request)).or(() -> unwritable(request));
        if (fault.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        LOG.log(Level.WARNING, "refused what was sent to the newsroom: {0}", fault.get());
        boolean heavy = isTooHeavy(request);
        response.setStatus(heavy ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE : HttpServletResponse.SC_FORBIDDEN);
        request.setAttribute(HEAVY, heavy);
        request.getRequestDispatcher(PAGE).forward(new PlainRequest(request), response);
    }

    private static void read(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (unwritable(request).isPresent()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** What is larger than the server reads has lost its fields and so its seal; whoever sent it must be told that it is the size. */
    private static boolean isTooHeavy(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("multipart/") && request.getContentLengthLong() > MOST_BYTES;
    }

    /** PostgreSQL keeps no NUL, and nobody can type one. */
    private static Optional<String> unwritable(HttpServletRequest request) {
        return request.getParameterMap().values().stream()
                        .flatMap(Arrays::stream)
                        .anyMatch(value -> value.indexOf('\0') >= 0)
                ? Optional.of("it holds a character that can't be typed")
                : Optional.empty();
    }

    /** As the site is named, and as the browser names it; a proxy in front may hide by which scheme it was asked. */
    private Set<String> origins(HttpServletRequest request) {
        String asked = request.getScheme() + "://" + request.getHeader("Host");
        String named = settings.current().site().address().toString();
        return asked.equals(named) ? Set.of(named) : Set.of(asked, named);
    }
}
