package org.engawa.remark;

/**
 * What somebody says, as it was typed.
 *
 * @param text without space around it, its lines ended as here
 */
public record Saying(String text) {
    /** The most characters that it may have. */
    public static final int LONGEST = 4_000;

    /** Forms send two characters for the end of a line. */
    public Saying {
        text = text.replace("\r\n", "\n").strip();
    }

    /** Whether nothing is said. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** How many characters it has, as people count them on a keyboard. */
    public int length() {
        return text.codePointCount(0, text.length());
    }
}
