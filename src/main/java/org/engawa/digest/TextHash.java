package org.engawa.digest;

import java.nio.charset.StandardCharsets;

/** SHA-256 of texts, in hexadecimal. */
public final class TextHash {
    private TextHash() {}

    /** Of one text in UTF-8. */
    public static String of(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Of several texts: equal ones in the same order, and only these, have equal hashes, wherever one ends and the next begins. */
    public static String ofParts(String... parts) {
        Sha256 digest = Sha256.begin();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.add((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.add(bytes);
        }
        return digest.hex();
    }
}
