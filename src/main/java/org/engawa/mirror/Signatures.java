package org.engawa.mirror;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** Whether something was signed by the owner of a key (Ed25519, RFC 8032). */
public final class Signatures {
    static final String ALGORITHM = "Ed25519";

    private Signatures() {}

    /**
     * Reads what {@code openssl pkey -pubout} wrote, with or without its first and last line.
     *
     * @throws IOException when it is no such key; the message is a sentence
     */
    public static PublicKey key(String text) throws IOException {
        if (text.contains("PRIVATE KEY")) {
            throw new IOException(
                    "this is the private key, which should stay where manifests are signed; the public one is wanted: "
                            + "openssl pkey -pubout");
        }
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(bytes(text)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IOException("this is no public key of Ed25519", e);
        }
    }

    static boolean signed(byte[] bytes, String signature, PublicKey key) {
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(key);
            check.update(bytes);
            byte[] decoded = Base64.getDecoder().decode(signature);
            // Four bits of the last letter say nothing; only zeros there are as they were signed (RFC 4648, section
            // 3.5).
            return signature.equals(Base64.getEncoder().encodeToString(decoded)) && check.verify(decoded);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    /** Of a PEM file, or of the base64 within. */
    static byte[] bytes(String text) {
        return Base64.getDecoder()
                .decode(text.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", ""));
    }
}
