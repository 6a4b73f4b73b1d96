package org.engawa.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextHashTest {
    /** The first two are examples of FIPS 180-4. */
    @ParameterizedTest
    @CsvSource({
        "abc, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq,"
                + " 248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
        "'', e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    })
    void isThatOfTheStandard(String text, String hash) {
        assertThat(TextHash.of(text)).isEqualTo(hash);
    }

    @Test
    void partsAreToldApart() {
        assertThat(TextHash.ofParts("a", "bc")).isEqualTo(TextHash.ofParts("a", "bc"));
        assertThat(TextHash.ofParts("a", "bc"))
                .isNotIn(
                        TextHash.ofParts("ab", "c"),
                        TextHash.ofParts("bc", "a"),
                        TextHash.ofParts("abc"),
                        TextHash.ofParts("a", "bc", ""),
                        TextHash.ofParts("a", "2:bc"));
        assertThat(TextHash.ofParts("é")).isNotEqualTo(TextHash.ofParts("e\u0301"));
    }
}
