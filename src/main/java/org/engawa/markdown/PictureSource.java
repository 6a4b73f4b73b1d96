package org.engawa.markdown;

/**
 * Where a picture is, how large, and what it shows.
 *
 * @param src its address
 * @param srcset addresses of smaller versions with their widths, as the attribute of HTML has them; empty for none
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 * @param alt what it shows, for where the text does not say; empty when decorative
 */
public record PictureSource(String src, String srcset, int width, int height, String alt) {

    /** Refuses sizes below one pixel. */
    public PictureSource {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("no size: " + width + " × " + height);
        }
    }

    /** One without smaller versions, of which nothing is said. */
    public static PictureSource of(String src, int width, int height) {
        return new PictureSource(src, "", width, height, "");
    }
}
