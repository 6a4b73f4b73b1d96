package org.engawa.mirror;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** The operator's key by which manifests are signed (Ed25519, RFC 8032). */
public final class SigningKey {
    private final PrivateKey key;

    private SigningKey(PrivateKey key) {
        this.key = key;
    }

    /**
     * Reads what {@code openssl genpkey -algorithm ed25519} wrote, with or without its first and last line.
     *
     * @throws IllegalArgumentException when it is no such key; the message is a sentence that does not tell the key
     */
    public static SigningKey of(String text) {
        try {
            return new SigningKey(KeyFactory.getInstance(Signatures.ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(Signatures.bytes(text))));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "engawa.mirror.key is no private key of Ed25519; make one with: openssl genpkey -algorithm ed25519",
                    e);
        }
    }

    /** The signature of these bytes, in base64. */
    String sign(byte[] bytes) {
        try {
            Signature signature = Signature.getInstance(Signatures.ALGORITHM);
            signature.initSign(key);
            signature.update(bytes);
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform since 15 has Ed25519", e);
        }
    }
}
