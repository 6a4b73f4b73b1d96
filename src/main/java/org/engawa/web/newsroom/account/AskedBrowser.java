package org.engawa.web.newsroom.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.engawa.web.newsroom.HostCookie;

/** A browser that was asked for a passkey before anybody knows whose it is: what another was asked it can't answer. */
final class AskedBrowser {
    private static final HostCookie COOKIE = new HostCookie("engawa-asked", 300);

    private AskedBrowser() {}

    /** Knows the browser again that is answered. */
    static UUID mark(HttpServletResponse response) {
        UUID asked = UUID.randomUUID();
        COOKIE.give(response, asked.toString());
        return asked;
    }

    /** Which one sent a request; none that was asked lately. */
    static Optional<UUID> of(HttpServletRequest request) {
        try {
            return COOKIE.in(request).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** It has answered. */
    static void forget(HttpServletResponse response) {
        COOKIE.take(response);
    }
}
