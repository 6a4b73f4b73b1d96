package org.engawa.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"https://www.jst.go.jp/global/", "http://example.org", "https://example.org/a?b=c#d"})
    void isFull(String text) {
        assertThat(WebAddress.isFull(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "www.jst.go.jp",
                "//example.org/a",
                "https:///a",
                "https://",
                "javascript:alert(1)",
                "ftp://example.org/",
                "https://exa mple.org/",
                "mailto:a@example.org"
            })
    void isNot(String text) {
        assertThat(WebAddress.isFull(text)).isFalse();
    }
}
