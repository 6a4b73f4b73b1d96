package org.engawa.markdown;

import java.util.List;

/**
 * The part of the earth that a map shows: meridians and parallels are straight, and scales are true in the middle. It holds all of its
 * places with some room around them, and never so little that nobody would know the coasts.
 *
 * @param middle of the map
 * @param degree degrees from north to south in one unit of the drawing
 * @param height of the drawing, in units
 */
record MapWindow(Place middle, double degree, int height) {

    static final int WIDTH = 640;

    private static final int LOWEST = 256;
    private static final int HIGHEST = 448;
    /** How much larger than the places it holds. */
    private static final double ROOM = 1.4;
    /** The least of the earth that a map shows, in degrees of latitude across. */
    private static final double LEAST = 80 * Land.FINENESS;

    /** @param places at least one */
    static MapWindow around(List<Place> places) {
        double north = places.stream().mapToDouble(Place::north).max().orElseThrow();
        double south = places.stream().mapToDouble(Place::north).min().orElseThrow();
        double[] across = across(places);
        double middle = (north + south) / 2;
        double narrowing = narrowing(middle);
        double degree = Math.max(
                Math.max(LEAST / WIDTH, across[1] * narrowing * ROOM / WIDTH), (north - south) * ROOM / HIGHEST);
        // No place is shown twice.
        degree = Math.min(degree, 360 * narrowing / WIDTH);
        int height = (int) Math.ceil((north - south) * ROOM / degree);
        return new MapWindow(new Place(middle, across[0]), degree, Math.min(HIGHEST, Math.max(LOWEST, height)));
    }

    /** The middle and the width of the shortest stretch from west to east that holds all places, also over the line of dates. */
    private static double[] across(List<Place> places) {
        double[] east = places.stream().mapToDouble(Place::east).sorted().toArray();
        double widest = 360 - (east[east.length - 1] - east[0]);
        double start = east[0];
        for (int i = 1; i < east.length; i++) {
            if (east[i] - east[i - 1] > widest) {
                widest = east[i] - east[i - 1];
                start = east[i];
            }
        }
        double width = 360 - widest;
        return new double[] {within(start + width / 2), width};
    }

    double x(Place place) {
        return WIDTH / 2.0 + within(place.east() - middle.east()) * narrowing() / degree;
    }

    double y(Place place) {
        return height / 2.0 - (place.north() - middle.north()) / degree;
    }

    /** What lies at a point of the drawing. */
    Place at(double x, double y) {
        return new Place(
                middle.north() - (y - height / 2.0) * degree,
                within(middle.east() + (x - WIDTH / 2.0) * degree / narrowing()));
    }

    /** How much shorter a degree is from west to east than from north to south, in the middle. */
    double narrowing() {
        return narrowing(middle.north());
    }

    private static double narrowing(double north) {
        return StrictMath.cos(StrictMath.toRadians(north));
    }

    /** From 180° W to 180° E. */
    private static double within(double east) {
        return east - 360 * Math.floor((east + 180) / 360);
    }
}
