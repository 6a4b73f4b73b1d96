package org.engawa.web.newsroom;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;

/**
 * A cookie that only this host gets, only by TLS, and that no script can read. Browsers hold to it by the beginning of its
 * name.
 *
 * @param name after `__Host-`
 * @param seconds how long it is kept
 */
public record HostCookie(String name, int seconds) {
    private static final String PREFIX = "__Host-";

    /** What the browser sent; none when it sent nothing or an empty one. */
    public Optional<String> in(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(PREFIX + name))
                        .map(Cookie::getValue)
                        .filter(value -> !value.isEmpty())
                        .findFirst();
    }

    /** Gives it to the browser; letters, digits, `-`, `_` and `.` only. */
    public void give(HttpServletResponse response, String value) {
        response.addCookie(cookie(value, seconds));
    }

    /** Takes it from the browser. */
    public void take(HttpServletResponse response) {
        response.addCookie(cookie("", 0));
    }

    private Cookie cookie(String value, int age) {
        Cookie cookie = new Cookie(PREFIX + name, value);
        cookie.setSecure(true);
        cookie.setHttpOnly(true);
        cookie.setPath("/");
        cookie.setMaxAge(age);
        // Lax, since links in mails lead here.
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
