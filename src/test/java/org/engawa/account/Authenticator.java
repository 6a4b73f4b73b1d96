package org.engawa.account;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.UUID;
import org.engawa.json.Json;

/**
 * An authenticator with one key, and the browser in front of it: W3C Web Authentication Level 3, sections 6 and 5. It does as it
 * is told, so that tests can make it lie.
 */
final class Authenticator {
    private static final int USER_PRESENT = 0x01;
    private static final int ATTESTED = 0x40;

    final byte[] id;
    String origin = "https://newsroom.example";
    String host = "newsroom.example";
    int flags = USER_PRESENT;
    int counter = 1;

    private final KeyPair key;

    Authenticator() {
        this(UUID.randomUUID().toString());
    }

    Authenticator(String id) {
        this.id = id.getBytes(US_ASCII);
        try {
            KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
            keys.initialize(new ECGenParameterSpec("secp256r1"));
            key = keys.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the browser sends once a passkey was made. */
    String make(PasskeyQuestion question) {
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        object.write(0xA3);
        object.writeBytes(text("fmt"));
        object.writeBytes(text("none"));
        object.writeBytes(text("attStmt"));
        object.write(0xA0);
        object.writeBytes(text("authData"));
        byte[] data = join(data(flags | ATTESTED), new byte[16], new byte[] {0, (byte) id.length}, id, coseKey());
        object.write(0x58);
        object.write(data.length);
        object.writeBytes(data);
        return answer(
                """
                {"clientDataJSON": "%s", "attestationObject": "%s", "transports": ["internal"]}
                """.formatted(base64(client("webauthn.create", question.challenge())), base64(object.toByteArray())));
    }

    /** What the browser sends once a passkey was given. */
    String give(PasskeyQuestion question, String handle) {
        byte[] client = client("webauthn.get", question.challenge());
        byte[] data = data(flags);
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(key.getPrivate());
            signature.update(data);
            signature.update(hash(client));
            return answer("""
                    {"clientDataJSON": "%s", "authenticatorData": "%s", "signature": "%s", "userHandle": "%s"}
                    """.formatted(base64(client), base64(data), base64(signature.sign()), handle));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String answer(String response) {
        return """
                {"id": "%s", "rawId": "%s", "type": "public-key", "clientExtensionResults": {}, "response": %s}
                """.formatted(base64(id), base64(id), response);
    }

    private byte[] client(String type, String challenge) {
        return Json.write(new ClientData(type, challenge, origin, false)).getBytes(UTF_8);
    }

    record ClientData(String type, String challenge, String origin, boolean crossOrigin) {}

    private byte[] data(int said) {
        byte[] count = ByteBuffer.allocate(4).putInt(counter).array();
        return join(hash(host.getBytes(UTF_8)), new byte[] {(byte) said}, count);
    }

    /** ES256 on P-256 (RFC 9053, section 7.1.1). */
    private byte[] coseKey() {
        ECPublicKey half = (ECPublicKey) key.getPublic();
        return join(
                new byte[] {(byte) 0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20},
                number(half.getW().getAffineX().toByteArray()),
                new byte[] {0x22, 0x58, 0x20},
                number(half.getW().getAffineY().toByteArray()));
    }

    private static byte[] number(byte[] signed) {
        byte[] number = new byte[32];
        int length = Math.min(signed.length, number.length);
        System.arraycopy(signed, signed.length - length, number, number.length - length, length);
        return number;
    }

    /** A short text in CBOR (RFC 8949, section 3.1). */
    private static byte[] text(String text) {
        return join(new byte[] {(byte) (0x60 + text.length())}, text.getBytes(US_ASCII));
    }

    private static byte[] hash(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
