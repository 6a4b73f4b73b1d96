package org.engawa.account;

import com.nulabinc.zxcvbn.Zxcvbn;

/** Passwords that are guessed within a hundred million attempts: those that many people use, and what is made of words, names, dates and rows of keys like theirs. */
final class CommonPasswords {
    /** Of five marks, 0 to 4; below it, fewer than 10^8 attempts find it. */
    private static final int LEAST_MARK = 3;

    /** Finding all patterns of a text takes longer than its length. */
    private static final int LOOKED_AT = 64;

    private static final Zxcvbn GUESSER = new Zxcvbn();

    private CommonPasswords() {}

    static boolean has(String password) {
        String head = password.substring(0, Math.min(password.length(), LOOKED_AT));
        return GUESSER.measure(head).getScore() < LEAST_MARK;
    }
}
