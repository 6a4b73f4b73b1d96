package org.engawa.theme;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * One file of a theme.
 *
 * @param place how a designer finds it from the theme's folder: {@code templates/home.html}, or {@code ../engawa/templates/home.html} of a
 *     theme that it extends
 * @param bytes its content
 */
record ThemeFile(String place, byte[] bytes) {
    /** Its content as text; anything but UTF-8 is refused. */
    String text() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ThemeException(
                    new ThemeProblem(place, 0, "The file is not UTF-8.", "Save it again with the encoding UTF-8."), e);
        }
    }

    /** Whether it is the theme's own, and not that of one it extends. */
    boolean own() {
        return !place.startsWith("../");
    }
}
