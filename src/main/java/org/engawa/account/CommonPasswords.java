package org.engawa.account;

import com.nulabinc.zxcvbn.Pattern;
import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;

/** Passwords that are guessed within a hundred million attempts: those that many people use, and what is made of words, names, dates and rows of keys like theirs. */
final class CommonPasswords {
    /** Of five marks, 0 to 4; below it, fewer than 10^8 attempts find it. */
    private static final int LEAST_MARK = 3;

    /** Finding all patterns of a text takes longer than its length. */
    private static final int LOOKED_AT = 64;

    private static final Zxcvbn GUESSER = new Zxcvbn();

    private CommonPasswords() {}

    /** Eight letters without any take exactly 10^8 attempts, and are long enough by the rule of length. */
    private static boolean hasPattern(Strength strength) {
        return strength.getSequence().stream().anyMatch(match -> match.pattern != Pattern.Bruteforce);
    }

    static boolean has(String password) {
        String head = password.substring(0, Math.min(password.length(), LOOKED_AT));
        Strength strength = GUESSER.measure(head);
        return strength.getScore() < LEAST_MARK && hasPattern(strength);
    }
}
