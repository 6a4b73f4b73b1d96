package org.engawa.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The map of partner countries: land as a lattice of dots, countries as points, no boundary anywhere. Equal Earth projection around
 * 150° E, so that Japan is near the middle and the cut lies in the Atlantic.
 *
 * <p>The dots were computed once from Natural Earth 4.1 (public domain, through npm world-atlas) and are a resource; points are computed
 * here, by the same projection.
 */
public final class WorldMap {
    /** Width of the map's own coordinates. */
    public static final int WIDTH = 960;

    /** Height of the map's own coordinates; the far south is left out. */
    public static final int HEIGHT = 424;

    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double M = Math.sqrt(3) / 2;
    private static final double CENTRAL_MERIDIAN = 150;
    private static final double SCALE = 231 / northing(90);

    private final String land;

    /** Reads the dots. */
    public WorldMap() {
        try (InputStream dots = WorldMap.class.getResourceAsStream("land.txt")) {
            if (dots == null) {
                throw new IllegalStateException("land.txt is not in the archive");
            }
            land = new String(dots.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The dots as path data: runs to be drawn with round caps and a dash of {@code 0 8}. */
    public String land() {
        return land;
    }

    /** Where Japan is. */
    public Point home() {
        return point(37, 138);
    }

    /** Where a place is, from its latitude and longitude in degrees. */
    public Point point(double latitude, double longitude) {
        double angle = Math.toRadians((longitude - CENTRAL_MERIDIAN + 540) % 360 - 180);
        double l = Math.asin(M * Math.sin(Math.toRadians(latitude)));
        double l2 = l * l;
        double l6 = l2 * l2 * l2;
        double easting = angle * Math.cos(l) / (M * (A1 + 3 * A2 * l2 + l6 * (7 * A3 + 9 * A4 * l2)));
        return new Point(Tenth.rounded(480 + SCALE * easting), Tenth.rounded(235 - SCALE * northing(latitude)));
    }

    private static double northing(double latitude) {
        double l = Math.asin(M * Math.sin(Math.toRadians(latitude)));
        double l2 = l * l;
        return l * (A1 + A2 * l2 + l2 * l2 * l2 * (A3 + A4 * l2));
    }

    /**
     * A point on the map.
     *
     * @param x from the left edge, whatever the direction of the page
     * @param y from the top
     */
    public record Point(double x, double y) {}
}
