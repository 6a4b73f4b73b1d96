package org.engawa.account;

import java.security.SecureRandom;
import java.util.Base64;
import org.engawa.digest.TextHash;

/** Random texts that let somebody in, and what is kept of them. */
public final class Tokens {
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Tokens() {}

    /** A new token of 256 random bits, in characters that need no escape in addresses and cookies. */
    public static String create() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random(BYTES));
    }

    /** What is kept of a token. */
    public static String hash(String token) {
        return TextHash.of(token);
    }

    static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }
}
