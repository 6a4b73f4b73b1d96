package org.engawa.media;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a QR code from the squares that were drawn, as a camera would. */
public final class DrawnCode {
    private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 (\\d+) \\1\"");
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");
    private static final int QUIET = 4;

    private DrawnCode() {}

    /** The text of a picture. */
    public static String read(String svg) throws ChecksumException, FormatException {
        Matcher size = SIZE.matcher(svg);
        if (!size.find()) {
            throw new IllegalArgumentException("no size in " + svg);
        }
        return read(Integer.parseInt(size.group(1)), svg);
    }

    /**
     * The text of a path.
     *
     * @param size of the picture with its quiet zone, in squares
     */
    public static String read(int size, String path) throws ChecksumException, FormatException {
        BitMatrix squares = new BitMatrix(size - 2 * QUIET);
        Matcher runs = RUN.matcher(path);
        while (runs.find()) {
            if (!runs.group(3).equals(runs.group(4))) {
                throw new IllegalArgumentException("no rectangle: " + runs.group());
            }
            squares.setRegion(number(runs, 1) - QUIET, number(runs, 2) - QUIET, number(runs, 3), 1);
        }
        return new Decoder().decode(squares).getText();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
