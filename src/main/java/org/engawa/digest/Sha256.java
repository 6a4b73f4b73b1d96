package org.engawa.digest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4) of bytes as they pass by. */
public final class Sha256 {
    private final MessageDigest digest;

    private Sha256(MessageDigest digest) {
        this.digest = digest;
    }

    /** One to which nothing was added. */
    public static Sha256 begin() {
        try {
            return new Sha256(MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Of these bytes alone, in hexadecimal. */
    public static String of(byte[] bytes) {
        Sha256 digest = begin();
        digest.add(bytes);
        return digest.hex();
    }

    /** Adds all of these. */
    public void add(byte[] bytes) {
        digest.update(bytes);
    }

    /** Adds some of these. */
    public void add(byte[] bytes, int from, int count) {
        digest.update(bytes, from, count);
    }

    /** Of all that was added, in hexadecimal; begins anew. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
