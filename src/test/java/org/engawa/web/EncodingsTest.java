package org.engawa.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "null|false",
                "''|false",
                "gzip|true",
                "gzip, deflate, br|true",
                "br|false",
                "gzip;q=0|false",
                "gzip;q=0.5|true",
                "*|true",
                "*;q=0|false",
                "*;q=0, gzip|true",
                "identity;q=1, gzip;q=0.5|false",
                "GZIP;q=1.0|true",
                "gzip;q=nonsense|false",
                "gzip;q=0.000|false",
                "x-gzip;q=1|true"
            })
    void followsTheQualities(String header, boolean taken) {
        assertThat(Encodings.takesGzip(header)).isEqualTo(taken);
    }
}
