package org.engawa.locale;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatinNameTest {
    @ParameterizedTest
    @CsvSource({
        "Harbour View, 60, harbour-view",
        "L’été à Genève, 60, lete-a-geneve",
        "one two three, 8, one-two",
        "uninterrupted, 5, unint",
        "../../etc/passwd, 60, etc-passwd",
        "…, 60, ''"
    })
    void namesAreWrittenInLatinLettersAndEndWithAWord(String words, int longest, String name) {
        assertThat(LatinName.of(words, longest)).isEqualTo(name);
    }
}
