package org.engawa.media;

import java.util.List;

/** What a pattern repeats. */
record Tile(double width, double height, List<Shape> shapes) {
    Tile {
        shapes = List.copyOf(shapes);
    }
}
