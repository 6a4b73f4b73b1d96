package org.engawa.web.newsroom.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import org.engawa.media.DrawnCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactorPictureTest {
    private static final String URI =
            "otpauth://totp/Engawa:linh.tran%40example.org?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
                    + "&issuer=Engawa&algorithm=SHA1&digits=6&period=30";

    @Test
    void whatIsDrawnReadsAsTheKey() throws ChecksumException, FormatException {
        FactorPicture picture = FactorPicture.of(URI);
        assertThat(DrawnCode.read(picture.size(), picture.path())).isEqualTo(URI);
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
}
