package org.engawa.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ManifestTest {
    private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final Keys KEYS = Keys.made();
    private static final Manifest MANIFEST = new Manifest(
            "1.0",
            42,
            Instant.parse("2026-11-28T03:00:00Z"),
            new TreeMap<>(Map.of("site/en/@.html", HASH, "moved.map", HASH)));

    @Test
    void comesBackAsItWasSigned() throws IOException {
        String text = MANIFEST.written(Optional.of(KEYS.signing()));
        assertThat(Manifest.read(text, KEYS.open())).isEqualTo(MANIFEST);
        // As sha256sum wants it.
        assertThat(text.lines().filter(line -> !line.startsWith("#")))
                .containsExactly(HASH + "  moved.map", HASH + "  site/en/@.html");
    }

    @Test
    void everyChangeIsNoticed() {
        String text = MANIFEST.written(Optional.of(KEYS.signing()));
        int lines = text.lastIndexOf("# signature");
        for (int i = 0; i < text.length() - 1; i++) {
            String changed = text.substring(0, i) + (text.charAt(i) == 'x' ? 'y' : 'x') + text.substring(i + 1);
            assertThatThrownBy(() -> Manifest.read(changed, KEYS.open()))
                    .as(changed)
                    .isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> Manifest.read(text.substring(0, lines), KEYS.open()))
                .hasMessageContaining("does not end with a signature");
        assertThatThrownBy(() -> Manifest.read(text + HASH + "  site/ja/@.html\n", KEYS.open()))
                .hasMessageContaining("does not end with a signature");
        assertThatThrownBy(() -> Manifest.read(text, Keys.made().open()))
                .hasMessageContaining("signed with another key");
        assertThatThrownBy(() -> Manifest.read(MANIFEST.written(Optional.empty()), KEYS.open()))
                .hasMessageContaining("is not signed");
    }

    /** The last letter of a signature in base64 carries two bits of it, and four that nobody signed. */
    @Test
    void aSignatureIsWrittenInOneWay() throws IOException {
        String text = MANIFEST.written(Optional.of(KEYS.signing()));
        int last = text.length() - "==\n".length() - 1;
        assertThat(text).endsWith("==\n");
        int accepted = 0;
        for (char letter : "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".toCharArray()) {
            String changed = text.substring(0, last) + letter + text.substring(last + 1);
            if (letter == text.charAt(last)) {
                assertThat(Manifest.read(changed, KEYS.open())).isEqualTo(MANIFEST);
                accepted++;
            } else {
                assertThatThrownBy(() -> Manifest.read(changed, KEYS.open())).isInstanceOf(IOException.class);
            }
        }
        assertThat(accepted).isEqualTo(1);
    }

    @Test
    void namesNothingOutsideOfTheMirror() {
        String text = MANIFEST.written(Optional.empty());
        for (String name : new String[] {"../../etc/passwd", "/etc/passwd", "site/../../x@.html", "frozen"}) {
            assertThatThrownBy(() -> Manifest.read(text.replace("site/en/@.html", name)))
                    .hasMessageContaining("a line that is none of ours");
        }
        assertThatThrownBy(() -> Manifest.read("<html>")).hasMessageContaining("no manifest of a mirror");
        assertThatThrownBy(() -> Manifest.read(text.replace("position: 42", "position: x")))
                .hasMessageContaining("position and time");
    }

    @Test
    void keysThatAreNoneAreRefusedWithoutTellingThem() {
        assertThatThrownBy(() -> SigningKey.of("my secret"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no private key of Ed25519")
                .hasMessageNotContaining("my secret");
        String open = Base64.getEncoder().encodeToString(KEYS.open().getEncoded());
        assertThatThrownBy(() -> SigningKey.of(open)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Signatures.key("-----BEGIN PRIVATE KEY-----")).hasMessageContaining("private key");
        assertThatThrownBy(() -> Signatures.key("AAAA")).hasMessageContaining("no public key");
    }

    @Test
    void thePublicKeyIsReadAsOpensslWritesIt() throws IOException {
        String text = "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(KEYS.open().getEncoded()) + "\n-----END PUBLIC KEY-----\n";
        assertThat(Signatures.key(text)).isEqualTo(KEYS.open());
    }
}
