package org.engawa.account;

/** Bytes as authenticators want them typed (RFC 4648, without padding). */
final class Base32 {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String encode(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int waiting = 0;
        int held = 0;
        for (byte next : bytes) {
            waiting = (waiting << Byte.SIZE | next & 0xff) & 0xfff;
            held += Byte.SIZE;
            while (held >= BITS) {
                held -= BITS;
                text.append(ALPHABET.charAt(waiting >> held & 31));
            }
        }
        if (held > 0) {
            text.append(ALPHABET.charAt(waiting << BITS - held & 31));
        }
        return text.toString();
    }
}
