package org.engawa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedOfApiTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/json",
                "application/json;q=0.9, */*;q=0.1",
                "text/html, application/xhtml+xml, application/xml;q=0.9, image/avif,*/*;q=0.8",
                "application/json; charset=\"utf-8\"; q=1.000",
                "application/problem+json ; profile=a , text/*",
            })
    void whatBrowsersAndProgramsAcceptIsRead(String accept) {
        assertThat(AskedOfApi.isReadable(accept)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",",
                "/",
                "x",
                "a/b;c=\"d",
                "text/html;q=x",
                "text/html;q=2",
                "a/b;;",
                "a/b c/d",
                "a/b,",
                "a/\u0000"
            })
    void whatIsNoneIsAsGoodAsNone(String accept) {
        assertThat(AskedOfApi.isReadable(accept)).isFalse();
    }

    @Test
    void aLongOneTakesNoTime() {
        assertThat(AskedOfApi.isReadable("a/b;c=d, ".repeat(5000) + "!/")).isFalse();
        assertThat(AskedOfApi.isReadable("a/b" + ";q=0.1".repeat(5000) + "\"")).isFalse();
    }
}
