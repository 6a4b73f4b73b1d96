package org.engawa.web.newsroom.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AskedBrowserTest {
    private final List<Cookie> given = new ArrayList<>();

    private final HttpServletResponse response = (HttpServletResponse) Proxy.newProxyInstance(
            HttpServletResponse.class.getClassLoader(),
            new Class<?>[] {HttpServletResponse.class},
            (proxy, asked, by) -> {
                assertThat(asked.getName()).isEqualTo("addCookie");
                given.add((Cookie) by[0]);
                return null;
            });

    private static HttpServletRequest with(Cookie... cookies) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                HttpServletRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, asked, by) -> {
                    assertThat(asked.getName()).isEqualTo("getCookies");
                    return cookies;
                });
    }

    /** The token has 256 random bits, and what is kept does not tell it. */
    @Test
    void isKnownByATokenAndNothingElse() {
        UUID first = AskedBrowser.mark(response);
        UUID second = AskedBrowser.mark(response);
        Cookie cookie = given.get(0);
        assertThat(cookie.getValue())
                .matches("[A-Za-z0-9_-]{43}")
                .isNotEqualTo(given.get(1).getValue());
        assertThat(first).isNotEqualTo(second);
        assertThat(AskedBrowser.of(with(cookie))).contains(first);
        assertThat(AskedBrowser.of(with(given.get(1)))).contains(second);
        assertThat(AskedBrowser.of(with(new Cookie(cookie.getName(), first.toString())))
                        .orElseThrow())
                .isNotEqualTo(first);
        assertThat(AskedBrowser.of(with())).isEmpty();
    }
}
