package org.engawa.media;

import java.util.List;

/**
 * A picture as a list of shapes, painted in order.
 *
 * @param width in units
 * @param height in units
 * @param shapes from the ground up
 */
public record Drawing(int width, int height, List<Shape> shapes) {
    /** Keeps its own copy of the shapes. */
    public Drawing {
        shapes = List.copyOf(shapes);
    }
}
