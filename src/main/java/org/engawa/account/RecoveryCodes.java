package org.engawa.account;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Codes for the day on which the telephone is lost: 140 random bits each, so that a plain hash of one tells nothing, in letters that are not mistaken for others. */
final class RecoveryCodes {
    private static final int NUMBER = 10;
    private static final int LENGTH = 28;
    private static final int GROUP = 4;
    /** Crockford's Base32: no I, L, O and U. */
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

    private RecoveryCodes() {}

    /** Ten new ones, as they are shown. */
    static List<String> create() {
        return Stream.generate(RecoveryCodes::one).limit(NUMBER).toList();
    }

    /** What is kept of a code, however it was typed. */
    static String hash(String code) {
        String plain = Normalizer.normalize(code, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^0-9a-z]", "")
                .replace('o', '0')
                .replace('i', '1')
                .replace('l', '1');
        return Tokens.hash(plain);
    }

    private static String one() {
        StringBuilder code = new StringBuilder();
        for (byte random : Tokens.random(LENGTH)) {
            if (code.length() % (GROUP + 1) == GROUP) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(random & (ALPHABET.length() - 1)));
        }
        return code.toString();
    }
}
