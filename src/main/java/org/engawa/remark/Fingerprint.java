package org.engawa.remark;

import org.engawa.digest.TextHash;

/** A short hash by which passages of one text are told apart. */
final class Fingerprint {
    private static final int LENGTH = 12;

    private Fingerprint() {}

    static String of(String passage) {
        return TextHash.of(passage).substring(0, LENGTH);
    }
}
