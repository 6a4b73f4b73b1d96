package org.engawa.reading;

/** Paths of pictures and covers on this site. */
public final class MediaPaths {
    /** Where pictures are. */
    public static final String PICTURES = "/pictures/";

    /** Where generated covers are. */
    public static final String COVERS = "/covers/";

    /** Where raster pictures for shared links are. */
    public static final String CARDS = "/cards/";

    /** The raster picture for shared links to pages without one of their own. */
    public static final String SITE_CARD = "/card.png";

    private MediaPaths() {}

    /** The path of a picture of a story, by the key under which it is stored. */
    public static String picture(String key) {
        return PICTURES + key;
    }

    /** The path of the generated cover of a story, an SVG. */
    public static String cover(String slug) {
        return COVERS + slug + ".svg";
    }

    /**
     * The path of the raster picture for shared links to a story, 1200 × 630 pixels.
     *
     * @param photograph whether it is made from a photograph, a JPEG then, and not from the generated cover, a PNG
     */
    public static String card(String slug, boolean photograph) {
        return CARDS + slug + (photograph ? ".jpg" : ".png");
    }

    /** The path of the raster picture for shared links to a topic, a PNG. */
    public static String topicCard(String key) {
        return CARDS + "topics/" + key + ".png";
    }

    /** The path of the pattern of a topic, an SVG. */
    public static String topicCover(String key) {
        return COVERS + "topics/" + key + ".svg";
    }
}
