package org.engawa.web.newsroom.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.engawa.account.Tokens;
import org.engawa.web.newsroom.HostCookie;

/** A browser that was asked for a passkey before anybody knows whose it is: what another was asked it can't answer. */
final class AskedBrowser {
    private static final HostCookie COOKIE = new HostCookie("engawa-asked", 300);

    private AskedBrowser() {}

    /** Knows the browser again that is answered. */
    static UUID mark(HttpServletResponse response) {
        String token = Tokens.create();
        COOKIE.give(response, token);
        return name(token);
    }

    /** Which one sent a request; none that was asked lately. */
    static Optional<UUID> of(HttpServletRequest request) {
        return COOKIE.in(request).map(AskedBrowser::name);
    }

    /** What is kept of it, from which nobody finds the cookie: half of its hash, all 128 bits of it. */
    private static UUID name(String token) {
        ByteBuffer hash = ByteBuffer.wrap(HexFormat.of().parseHex(Tokens.hash(token)));
        return new UUID(hash.getLong(), hash.getLong());
    }

    /** It has answered. */
    static void forget(HttpServletResponse response) {
        COOKIE.take(response);
    }
}
