package org.engawa.web.newsroom.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactorPictureTest {
    private static final String URI =
            "otpauth://totp/Engawa:linh.tran%40example.org?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
                    + "&issuer=Engawa&algorithm=SHA1&digits=6&period=30";
    private static final int QUIET = 4;

    @Test
    void whatIsDrawnReadsAsTheKey() throws ChecksumException, FormatException {
        FactorPicture picture = FactorPicture.of(URI);
        BitMatrix squares = new BitMatrix(picture.size() - 2 * QUIET);
        Matcher runs = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z").matcher(picture.path());
        while (runs.find()) {
            assertThat(runs.group(3)).isEqualTo(runs.group(4));
            squares.setRegion(number(runs, 1) - QUIET, number(runs, 2) - QUIET, number(runs, 3), 1);
        }
        assertThat(new Decoder().decode(squares).getText()).isEqualTo(URI);
        assertThat(picture.secret()).isEqualTo("JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://evil.example/?secret=JBSWY3DPEHPK3PXP",
                "otpauth://totp/x?secret=short",
                "otpauth://totp/\"><script>?secret=JBSWY3DPEHPK3PXP\n"
            })
    void whatIsNoKeyIsNotDrawn(String sent) {
        assertThat(FactorPicture.of(sent)).isEqualTo(FactorPicture.NONE);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
