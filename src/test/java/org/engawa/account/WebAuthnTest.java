package org.engawa.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.engawa.HostileJson;
import org.junit.jupiter.api.Test;

/** Anybody may send anything as the answer of an authenticator, before they have shown who they are. */
class WebAuthnTest {
    private static final URI SITE = URI.create("https://newsroom.example");
    private static final String CLIENT =
            "{\"type\":\"%s\",\"challenge\":\"AAAAAAAAAAAAAAAAAAAAAA\",\"origin\":\"https://newsroom.example\"}";
    private static final String HANDLE = "AAAA";
    /** A credential and a key of nobody. */
    private static final Passkey.Material KEPT = new Passkey.Material("AAAA", "AAAA", 1);

    @Test
    void whateverIsSentInsteadOfAnAnswerIsRefused() {
        for (HostileJson one : HostileJson.all()) {
            refused(one.name(), new String(one.bytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void whateverABrowserSaysOfItselfIsRefused() {
        for (HostileJson one : HostileJson.all()) {
            refused(one.name(), answer(one.bytes(), new byte[0]));
        }
    }

    @Test
    void whateverAnAuthenticatorSaysIsRefused() {
        for (HostileJson one : HostileJson.all()) {
            for (String type : List.of("webauthn.create", "webauthn.get")) {
                byte[] client = CLIENT.replace("%s", type).getBytes(StandardCharsets.UTF_8);
                refused(one.name(), answer(client, one.bytes()));
            }
        }
    }

    private static void refused(String name, String json) {
        PasskeyAnswer answer = new PasskeyAnswer(json, SITE);
        assertThat(WebAuthn.made(answer, challenge -> true)).as(name).isEmpty();
        assertThat(WebAuthn.given(answer, KEPT, HANDLE, false, challenge -> true))
                .as(name)
                .isEmpty();
    }

    private static String answer(byte[] client, byte[] said) {
        return """
                {"id": "AAAA", "rawId": "AAAA", "type": "public-key", "response": {"clientDataJSON": "%s",
                "attestationObject": "%s", "authenticatorData": "%s", "signature": "%s", "userHandle": "%s"}}
                """.formatted(base64(client), base64(said), base64(said), base64(said), HANDLE);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
