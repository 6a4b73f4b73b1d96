package org.engawa.locale;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {
    @ParameterizedTest
    @ValueSource(strings = {"ja", "zh-Hans", "pt-BR", "sr-Latn-RS"})
    void isCanonical(String tag) {
        assertThat(LanguageTag.isCanonical(tag)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "JA", "zh-hans", "zh_Hans", "iw", "english language", "e", "ja ", "../en"})
    void isNot(String text) {
        assertThat(LanguageTag.isCanonical(text)).isFalse();
    }
}
