package org.engawa.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.Key;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/** Codes of six digits that an authenticator makes anew every half minute (RFC 6238). */
final class TimeCodes {
    static final int DIGITS = 6;
    static final Duration STEP = Duration.ofSeconds(30);
    private static final int STEPS_EITHER_WAY = 1;
    private static final TimeBasedOneTimePasswordGenerator GENERATOR =
            new TimeBasedOneTimePasswordGenerator(STEP, DIGITS);

    private TimeCodes() {}

    /** Whether somebody typed a code of this sort; recovery codes look different. */
    static boolean looksLike(String typed) {
        return plain(typed).matches("[0-9]{" + DIGITS + "}");
    }

    /** The time step whose code this is: the present one, the one before, or the next, for clocks that differ. */
    static OptionalLong step(byte[] key, String typed, Instant now) {
        String code = plain(typed);
        long present = Math.floorDiv(now.getEpochSecond(), STEP.toSeconds());
        return LongStream.rangeClosed(present - STEPS_EITHER_WAY, present + STEPS_EITHER_WAY)
                .filter(step -> code(key, step).equals(code))
                .max();
    }

    /** The code of a time step. */
    static String code(byte[] key, long step) {
        Key hmac = new SecretKeySpec(key, "HmacSHA1");
        try {
            int code = GENERATOR.generateOneTimePassword(hmac, Instant.ofEpochSecond(step * STEP.toSeconds()));
            return String.format(Locale.ROOT, "%0" + DIGITS + "d", code);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("any bytes are a key", e);
        }
    }

    /** As typed with a Japanese keyboard, or in groups. */
    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s-]", "");
    }
}
