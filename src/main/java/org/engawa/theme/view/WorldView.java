package org.engawa.theme.view;

import java.util.List;

/**
 * The map without borders, and the list that says the same.
 *
 * @param land path data of the dots that are land
 * @param width of the map's own coordinates
 * @param height of the map's own coordinates
 * @param homeX where Japan is
 * @param homeY where Japan is
 * @param points countries with stories
 * @param regions the same countries as a list
 */
public record WorldView(
        String land,
        int width,
        int height,
        double homeX,
        double homeY,
        List<CountryPoint> points,
        List<RegionView> regions) {
    /** Keeps its own copies of the lists. */
    public WorldView {
        points = List.copyOf(points);
        regions = List.copyOf(regions);
    }
}
