package org.engawa.markdown;

/**
 * Where a picture is and how large.
 *
 * @param src its address
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 */
public record PictureSource(String src, int width, int height) {

    /** Refuses sizes below one pixel. */
    public PictureSource {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("no size: " + width + " × " + height);
        }
    }
}
