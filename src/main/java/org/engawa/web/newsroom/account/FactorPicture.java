package org.engawa.web.newsroom.account;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engawa.media.QrCode;

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

    private static final Pattern URI =
            Pattern.compile("otpauth://totp/[!-~]{1,400}?[?&]secret=([A-Z2-7]{16,64})[!-~]{0,200}");

    /** The picture of a key; none when the text is no address of one. */
    public static FactorPicture of(String uri) {
        Matcher matcher = URI.matcher(uri);
        if (!matcher.matches()) {
            return NONE;
        }
        QrCode code = QrCode.of(uri);
        return new FactorPicture(uri, matcher.group(1).replaceAll("(.{4})(?=.)", "$1 "), code.size(), code.path());
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
}
