package org.engawa.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * Whether all of a picture is there, and as it was written. A PNG has a checksum in each of its parts, and an end (PNG, 5.3); a JPEG
 * has an end alone (T.81, B.1.1.3), so one that is made here gets a checksum in a comment. Of other pictures, and of the pixels of a JPEG
 * that was made elsewhere, nothing is known.
 */
final class Soundness {
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] JPEG_END = {(byte) 0xff, (byte) 0xd9};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] PNG_END = {'I', 'E', 'N', 'D'};
    private static final byte[] GIF = {'G', 'I', 'F', '8'};
    private static final byte GIF_END = ';';

    private static final String MARK = "crc32 ";
    private static final int DIGITS = 8;
    private static final byte APP0 = (byte) 0xe0;
    private static final byte SCAN = (byte) 0xda;
    private static final byte COMMENT = (byte) 0xfe;

    /** Marker, length and what a comment of ours says. */
    private static final int COMMENT_BYTES = 4 + MARK.length() + DIGITS;

    private static final int LENGTH_AND_SUM = 8;

    private Soundness() {}

    /** A JPEG with a comment by which it is seen whether it is as it was. */
    static byte[] marked(byte[] jpeg) {
        int place = place(jpeg);
        byte[] comment = comment(sum(jpeg, place, place));
        ByteArrayOutputStream out = new ByteArrayOutputStream(jpeg.length + COMMENT_BYTES);
        out.write(jpeg, 0, place);
        out.writeBytes(comment);
        out.write(jpeg, place, jpeg.length - place);
        return out.toByteArray();
    }

    /**
     * Whether nothing is known to be wrong with a picture.
     *
     * @param type media type that it is to have
     */
    static boolean isSound(byte[] picture, String type) {
        return switch (type) {
            case "image/jpeg" -> begins(picture, JPEG) && isSoundJpeg(picture);
            case "image/png" -> begins(picture, PNG) && isSoundPng(picture);
            case "image/gif" -> begins(picture, GIF) && picture[picture.length - 1] == GIF_END;
            default -> picture.length > 0;
        };
    }

    private static boolean isSoundJpeg(byte[] picture) {
        int place = place(picture);
        if (isMarked(picture, place)) {
            byte[] expected = comment(sum(picture, place, place + COMMENT_BYTES));
            return Arrays.equals(picture, place, place + COMMENT_BYTES, expected, 0, COMMENT_BYTES);
        }
        for (int at = pixels(picture); at <= picture.length - JPEG_END.length; at++) {
            if (Arrays.equals(picture, at, at + 2, JPEG_END, 0, 2)) {
                return true;
            }
        }
        return false;
    }

    /** Where they begin: what stands before may hold a smaller picture, with an end of its own. */
    private static int pixels(byte[] jpeg) {
        int at = 2;
        while (at + 4 <= jpeg.length && jpeg[at] == (byte) 0xff && jpeg[at + 1] != SCAN) {
            at += 2 + ByteBuffer.wrap(jpeg).getChar(at + 2);
        }
        return at;
    }

    /** After the beginning, and after the part that must stand next to it where there is one (JFIF 1.02). */
    private static int place(byte[] jpeg) {
        if (jpeg.length < 6 || jpeg[3] != APP0) {
            return 2;
        }
        int after = 4 + ByteBuffer.wrap(jpeg).getChar(4);
        return after < jpeg.length ? after : 2;
    }

    private static boolean isMarked(byte[] jpeg, int place) {
        byte[] head = Arrays.copyOf(comment(0), 4 + MARK.length());
        return place + COMMENT_BYTES <= jpeg.length
                && Arrays.equals(jpeg, place, place + head.length, head, 0, head.length);
    }

    private static byte[] comment(long sum) {
        String text = MARK + String.format(Locale.ROOT, "%0" + DIGITS + "x", sum);
        return ByteBuffer.allocate(COMMENT_BYTES)
                .put((byte) 0xff)
                .put(COMMENT)
                .putChar((char) (COMMENT_BYTES - 2))
                .put(text.getBytes(StandardCharsets.US_ASCII))
                .array();
    }

    /** Of all but what stands between two places. */
    private static long sum(byte[] bytes, int from, int to) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, from);
        sum.update(bytes, to, bytes.length - to);
        return sum.getValue();
    }

    private static boolean isSoundPng(byte[] picture) {
        ByteBuffer rest = ByteBuffer.wrap(picture, PNG.length, picture.length - PNG.length);
        while (rest.remaining() >= LENGTH_AND_SUM + PNG_END.length) {
            int length = rest.getInt();
            int begin = rest.position();
            if (length < 0 || length > rest.remaining() - LENGTH_AND_SUM) {
                return false;
            }
            CRC32 sum = new CRC32();
            sum.update(picture, begin, PNG_END.length + length);
            rest.position(begin + PNG_END.length + length);
            if (rest.getInt() != (int) sum.getValue()) {
                return false;
            }
            if (Arrays.equals(picture, begin, begin + PNG_END.length, PNG_END, 0, PNG_END.length)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(byte[] picture, byte[] with) {
        return picture.length > with.length && Arrays.equals(picture, 0, with.length, with, 0, with.length);
    }
}
