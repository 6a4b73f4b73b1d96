package org.engawa.account;

import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import org.engawa.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the answer of a browser, W3C Web Authentication Level 3, section 5.1; each part may be missing, since anybody
 * can send anything.
 *
 * @param rawId of the credential, in Base64url
 * @param response what the authenticator gave
 */
record SentCredential(@Nullable String rawId, @Nullable Response response) {
    /** Of a new passkey, or of a use of one; all in Base64url. */
    record Response(
            @Nullable String clientDataJSON,
            @Nullable String attestationObject,
            @Nullable String authenticatorData,
            @Nullable String signature,
            @Nullable String userHandle) {
        private static final Response NOTHING = new Response(null, null, null, null, null);
    }

    /** What an answer holds; nothing when it is no such JSON. */
    static Optional<SentCredential> in(PasskeyAnswer answer) {
        try {
            return Optional.ofNullable(Json.read(answer.json(), SentCredential.class));
        } catch (UncheckedIOException e) {
            return Optional.empty();
        }
    }

    /** The response, with no part where it is missing. */
    Response parts() {
        return response == null ? Response.NOTHING : response;
    }

    /**
     * The bytes of a part; none where it is missing.
     *
     * @throws IllegalArgumentException when it is no Base64url
     */
    static byte[] bytes(@Nullable String part) {
        return part == null ? new byte[0] : Base64.getUrlDecoder().decode(part);
    }
}
