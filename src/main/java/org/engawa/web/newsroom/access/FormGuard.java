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
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.engawa.publication.Settings;
import org.jspecify.annotations.Nullable;

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
    /** As in the settings of the servlets that take files. */
    private static final long MOST_BYTES = 100_000_000;

    /** What the server reads of a form without files (`max-form-post-size-bytes` of its listener): a text of some 300 pages. */
    private static final long MOST_FORM_BYTES = 2_097_152;

    private static final String FORM = "application/x-www-form-urlencoded";

    private final transient FormSeal seal = new FormSeal();

    @Inject
    private transient Settings settings;

    @Inject
    private transient SentFiles files;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // Before anything of it is read: the server fails when it is asked for a field of what is larger than it reads,
        // also on a page that answers at once. So the browser is sent to one.
        if (isTooLarge(request.getContentType(), request.getContentLengthLong())) {
            LOG.log(Level.WARNING, "refused what was sent to the newsroom: it is too large");
            // Not 303, which says that something was done: the field would be read that names a form which was kept.
            sendAway(response, "size");
            return;
        }
        try (SentFiles.Stay stay = files.of(request)) {
            guard(request, response, chain);
        }
    }

    private void guard(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<String> broken = broken(request);
        Sent sent = Sent.of(request);
        // A script, which sends its seal in a header, is answered by what it asked, in words that it can show. Of a
        // form there is not even the seal.
        if (SentFiles.hadNoRoom(request) && sent.sealInHeader() == null) {
            sendAway(response, "room");
            return;
        }
        if (broken.isPresent()) {
            refuse(broken.get(), request, response);
            return;
        }
        if (sent.isReading()) {
            read(request, response, chain);
            return;
        }
        Optional<String> fault = sent.fault(seal, () -> origins(request)).or(() -> unwritable(request));
        if (fault.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        refuse(fault.get(), request, response);
    }

    private static void refuse(String fault, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        LOG.log(Level.WARNING, "refused what was sent to the newsroom: {0}", fault);
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        request.getRequestDispatcher(PAGE).forward(new PlainRequest(request), response);
    }

    private static void sendAway(HttpServletResponse response, String why) {
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", PAGE + "?why=" + why);
    }

    /** Of what the disk did not take there is no field, and it fails but once. */
    private static Optional<String> broken(HttpServletRequest request) throws IOException {
        try {
            return SentParts.fault(request);
        } catch (IOException e) {
            if (!SentFiles.isForWantOfRoom(e)) {
                throw e;
            }
            SentFiles.noteNoRoom(request, e);
            return Optional.empty();
        }
    }

    /**
     * Whether the server would fail to read it.
     *
     * @param type media type of what is sent
     */
    static boolean isTooLarge(@Nullable String type, long bytes) {
        boolean plain = type != null && type.toLowerCase(Locale.ROOT).startsWith(FORM);
        return bytes > (plain ? MOST_FORM_BYTES : MOST_BYTES);
    }

    private static void read(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (unwritable(request).isPresent()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
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
