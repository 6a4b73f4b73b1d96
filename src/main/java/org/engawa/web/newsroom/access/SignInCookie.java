package org.engawa.web.newsroom.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The cookie with the token of a sign-in. No script can read it, it is sent to this host only and over
 * HTTPS only (to browsers this machine itself counts as such), and not along with what other sites post here.
 */
public final class SignInCookie {
    static final String NAME = "__Host-engawa";
    private static final int LONGEST = 100;

    private SignInCookie() {}

    /** The token that a browser sent; nothing when it sent several, of which some must be another's. */
    public static Optional<String> of(HttpServletRequest request) {
        @Nullable Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        String[] tokens = Arrays.stream(cookies)
                .filter(cookie -> cookie != null && cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST)
                .toArray(String[]::new);
        return tokens.length == 1 ? Optional.of(tokens[0]) : Optional.empty();
    }

    /** Gives the browser a token, in place of the one that it has. */
    public static void give(HttpServletResponse response, String token) {
        response.addCookie(cookie(token, -1));
    }

    /** Takes the token from the browser. */
    public static void take(HttpServletResponse response) {
        response.addCookie(cookie("", 0));
    }

    private static Cookie cookie(String value, int seconds) {
        Cookie cookie = new Cookie(NAME, value);
        cookie.setSecure(true);
        cookie.setHttpOnly(true);
        cookie.setPath("/");
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
