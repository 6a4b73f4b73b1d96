package org.engawa.web.newsroom.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * A form that was sent in parts, as those with files are. The server fails when it is asked for a field of one that it can't take apart, so it
 * is asked for the parts first, of which it tells what was wrong.
 */
final class SentParts {
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private SentParts() {}

    /**
     * Why it can't be taken apart; nothing when it can, or is no such form.
     *
     * @throws IOException when it is not the form that is to blame, but a disk without room
     */
    static Optional<String> fault(HttpServletRequest request) throws IOException {
        // Who reads sends no form, whatever they say of it.
        if (READING.contains(request.getMethod()) || !SentFiles.isOfParts(request.getContentType())) {
            return Optional.empty();
        }
        try {
            request.getParts();
            return Optional.empty();
        } catch (ServletException | IllegalArgumentException | IllegalStateException e) {
            return told(e);
        } catch (IOException e) {
            // What is malformed has kinds of its own; the plain one comes from the disk on which parts are laid.
            if (e.getClass().equals(IOException.class)) {
                throw e;
            }
            return told(e);
        }
    }

    private static Optional<String> told(Exception refused) {
        return Optional.of(
                "its parts can't be told from each other, " + refused.getClass().getSimpleName());
    }
}
