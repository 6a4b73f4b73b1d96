package org.engawa.web.newsroom.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals forms for one sign-in. The key is the token of the sign-in, which only the browser and this request know: so seals
 * hold on every node and after a restart, and die with the sign-in. Each is another, so that the compressed length of
 * pages tells nothing about it. Before anybody signed in a seal keeps nobody out; there the origin of the request must do.
 */
public final class FormSeal {
    /** The field of forms that holds the seal. */
    public static final String FIELD = "seal";

    /** The header that holds the seal, for what scripts send. */
    public static final String HEADER = "Engawa-Seal";

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SALT_BYTES = 16;
    private static final int LONGEST = 200;

    private final SecureRandom random = new SecureRandom();

    /**
     * A new seal.
     *
     * @param signIn token of the sign-in; empty when there is none
     */
    public String seal(String signIn) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        String text = text(salt);
        return text + "." + text(mac(signIn, text));
    }

    /** Whether a seal was made for this sign-in. */
    boolean holds(String seal, String signIn) {
        int dot = seal.indexOf('.');
        if (dot < 0 || seal.length() > LONGEST) {
            return false;
        }
        String expected = text(mac(signIn, seal.substring(0, dot)));
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8),
                seal.substring(dot + 1).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] mac(String signIn, String salt) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(("form " + signIn).getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac.doFinal(salt.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java machine has " + ALGORITHM, e);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
