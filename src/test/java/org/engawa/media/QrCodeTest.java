package org.engawa.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {
    @ParameterizedTest
    @ValueSource(strings = {"x", "https://engawa.example/stories/kibo", "https://engawa.example/results?page=2"})
    void whatIsDrawnReadsAsTheText(String text) throws ChecksumException, FormatException {
        assertThat(DrawnCode.read(QrCode.of(text).svg())).isEqualTo(text);
    }

    @Test
    void theLongestTextCanBeRead() throws ChecksumException, FormatException {
        String longest = "https://engawa.example/" + "a".repeat(QrCode.LONGEST - 23);
        assertThat(DrawnCode.read(QrCode.of(longest).svg())).isEqualTo(longest);
        assertThatIllegalArgumentException().isThrownBy(() -> QrCode.of(longest + "a"));
        assertThatIllegalArgumentException().isThrownBy(() -> QrCode.of(""));
    }
}
