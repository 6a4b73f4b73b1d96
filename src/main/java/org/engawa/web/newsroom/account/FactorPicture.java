package org.engawa.web.newsroom.account;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The key of a second factor as it is shown: as a QR code, drawn as one path of squares of one unit, and as text.
 *
 * @param uri `otpauth://totp/…`; empty for none
 * @param secret in Base32, in groups of four
 * @param size of the picture with the quiet zone around it, in squares
 * @param path for SVG
 */
public record FactorPicture(String uri, String secret, int size, String path) {
    /** No key. */
    public static final FactorPicture NONE = new FactorPicture("", "", 0, "");

    private static final int QUIET_ZONE = 4;
    private static final Pattern URI =
            Pattern.compile("otpauth://totp/[!-~]{1,400}?[?&]secret=([A-Z2-7]{16,64})[!-~]{0,200}");

    /** The picture of a key; none when the text is no address of one. */
    public static FactorPicture of(String uri) {
        Matcher matcher = URI.matcher(uri);
        if (!matcher.matches()) {
            return NONE;
        }
        BitMatrix squares = squares(uri);
        return new FactorPicture(
                uri, matcher.group(1).replaceAll("(.{4})(?=.)", "$1 "), squares.getWidth(), path(squares));
    }

    /** Whether there is no key. */
    public boolean isNone() {
        return uri.isEmpty();
    }

    /** For pages. */
    public String getUri() {
        return uri;
    }

    /** For pages. */
    public String getSecret() {
        return secret;
    }

    /** For pages. */
    public int getSize() {
        return size;
    }

    /** For pages. */
    public String getPath() {
        return path;
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
