package org.engawa.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CachedPageTest {
    private static final byte[] BODY = "縁側 ".repeat(500).getBytes(StandardCharsets.UTF_8);

    private static final CachedPage PAGE = CachedPage.of(
            Answer.of(200, List.of(new Answer.Header("Content-Type", "text/html; charset=utf-8")), BODY),
            Set.of("stories"),
            null);

    private static Answer asked(@Nullable String encodings) {
        return PAGE.answer(new ReaderRequest("GET", "/en/", null, null, encodings, null));
    }

    @Test
    void itsHashIsThatOfThePageWithoutEncodingInWhicheverItIsSent() throws NoSuchAlgorithmException {
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(BODY));
        Answer zipped = asked("gzip");
        assertThat(zipped.header("Content-Encoding")).contains("gzip");
        assertThat(zipped.provenance().orElseThrow().hash()).isEqualTo(hash);
        assertThat(asked(null).body()).isEqualTo(BODY);
        assertThat(asked(null).provenance().orElseThrow().hash()).isEqualTo(hash);
        assertThat(asked(null).header("ETag")).contains('"' + hash.substring(0, 24) + '"');
    }
}
