package org.engawa.reading;

/** Paths of pictures and covers on this site. */
public final class MediaPaths {
    /** Where pictures are. */
    public static final String PICTURES = "/pictures/";

    /** Where generated covers are. */
    public static final String COVERS = "/covers/";

    private MediaPaths() {}

    /** The path of a picture of a story, by the key under which it is stored. */
    public static String picture(String key) {
        return PICTURES + key;
    }

    /** The path of the generated cover of a story, an SVG. */
    public static String cover(String slug) {
        return COVERS + slug + ".svg";
    }

    /** The path of the pattern of a topic, an SVG. */
    public static String topicCover(String key) {
        return COVERS + "topics/" + key + ".svg";
    }
}
