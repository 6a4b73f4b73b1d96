package org.engawa.media;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/**
 * A text as a QR code (ISO/IEC 18004), drawn as one path of squares of one unit.
 *
 * @param size of the picture with the quiet zone around it, in squares
 * @param path for SVG
 */
public record QrCode(int size, String path) {
    /** More would make squares that cameras cannot tell apart at the size of a stamp. */
    public static final int LONGEST = 800;

    private static final int QUIET_ZONE = 4;

    /**
     * The code of a text.
     *
     * @throws IllegalArgumentException if the text is empty or longer than {@value #LONGEST} characters
     */
    public static QrCode of(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new IllegalArgumentException("a QR code of " + text.length() + " characters");
        }
        BitMatrix squares = squares(text);
        return new QrCode(squares.getWidth(), path(squares));
    }

    /** The picture as a file; black on white by day and night, since cameras read it so. */
    public String svg() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + " " + size
                + "\" shape-rendering=\"crispEdges\"><path fill=\"#FFF\" d=\"M0 0h" + size + "v" + size
                + "H0z\"/><path d=\"" + path + "\"/></svg>";
    }

    private static BitMatrix squares(String text) {
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.MARGIN,
                                    QUIET_ZONE,
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M));
        } catch (WriterException e) {
            throw new IllegalStateException("a QR code holds more than that", e);
        }
    }

    private static String path(BitMatrix squares) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            int from = -1;
            for (int x = 0; x <= squares.getWidth(); x++) {
                boolean dark = x < squares.getWidth() && squares.get(x, y);
                if (dark && from < 0) {
                    from = x;
                } else if (!dark && from >= 0) {
                    int run = x - from;
                    path.append('M')
                            .append(from)
                            .append(' ')
                            .append(y)
                            .append('h')
                            .append(run);
                    path.append("v1h-").append(run).append('z');
                    from = -1;
                }
            }
        }
        return path.toString();
    }
}
