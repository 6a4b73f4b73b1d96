package org.engawa.account;

import com.nulabinc.zxcvbn.Pattern;
import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.Locale;
import java.util.Set;

/** Passwords that are guessed within a hundred million attempts: those that many people use, and what is made of words, names, dates and rows of keys like theirs. */
final class CommonPasswords {
    /** Of five marks, 0 to 4; below it, fewer than 10^8 attempts find it. */
    private static final int LEAST_MARK = 3;

    /** Finding all patterns of a text takes longer than its length. */
    private static final int LOOKED_AT = 64;

    /** Of the ten thousand that are used most, those which the guesser's own lists lack: names of eight letters, in which it finds no pattern. */
    private static final Set<String> LACKING = Set.of("bruckner", "melchior");

    private static final Zxcvbn GUESSER = new Zxcvbn();

    private CommonPasswords() {}

    /** Eight letters without any take exactly 10^8 attempts, and are long enough by the rule of length. */
    private static boolean hasPattern(Strength strength) {
        return strength.getSequence().stream().anyMatch(match -> match.pattern != Pattern.Bruteforce);
    }

    static boolean has(String password) {
        String head = password.substring(0, Math.min(password.length(), LOOKED_AT));
        if (LACKING.contains(head.toLowerCase(Locale.ROOT))) {
            return true;
        }
        Strength strength = GUESSER.measure(head);
        return strength.getScore() < LEAST_MARK && hasPattern(strength);
    }
}
