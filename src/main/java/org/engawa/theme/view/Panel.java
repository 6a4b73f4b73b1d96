package org.engawa.theme.view;

/**
 * The picture of a story, card or topic in the proportion 40:21; generated covers have no words.
 *
 * @param src ready URL
 * @param srcset ready URLs of smaller versions with their widths; empty for none
 * @param width in pixels
 * @param height in pixels
 * @param alt what it shows; empty if decoration
 * @param generated whether it is a pattern instead of a photograph
 */
public record Panel(String src, String srcset, int width, int height, String alt, boolean generated) {

    /** A generated cover. */
    public static Panel cover(String src) {
        return new Panel(src, "", 1200, 630, "", true);
    }
}
