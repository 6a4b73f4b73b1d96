package org.engawa.media;

import java.util.List;

/** One command of a drawing, the same for every back end. Coordinates are rounded to a tenth, so that all back ends agree. */
public sealed interface Shape {
    /**
     * How something is painted.
     *
     * @param fill colour such as {@code #1E4476}, or empty for none
     * @param stroke colour of the line, or empty for none
     * @param width of the line
     * @param dash length of the gaps of a dotted line; 0 for a whole line
     * @param opacity of the fill, 0 to 1
     */
    record Paint(String fill, String stroke, double width, double dash, double opacity) {
        /** A line without filling. */
        static Paint line(String colour, double width) {
            return new Paint("", colour, width, 0, 1);
        }

        /** A filled area without a line. */
        static Paint area(String colour) {
            return new Paint(colour, "", 0, 0, 1);
        }
    }

    /** How it is painted. */
    Paint paint();

    /** A filled rectangle. */
    record Rectangle(double x, double y, double width, double height, Paint paint) implements Shape {}

    /** A circle. */
    record Circle(double x, double y, double radius, Paint paint) implements Shape {}

    /** A path of straight and curved steps. */
    record Path(List<Step> steps, Paint paint) implements Shape {
        /** Keeps its own copy of the steps. */
        public Path {
            steps = List.copyOf(steps);
        }
    }

    /**
     * A rectangle filled with repetitions of a tile.
     *
     * @param area the rectangle; its paint does not matter
     * @param width of the tile
     * @param height of the tile
     * @param dx where the first tile begins
     * @param dy where the first tile begins
     * @param tile what is repeated; shapes are cut at the tile's edges
     */
    record Tiled(Rectangle area, double width, double height, double dx, double dy, List<Shape> tile) implements Shape {
        /** Keeps its own copy of the tile. */
        public Tiled {
            tile = List.copyOf(tile);
        }

        @Override
        public Paint paint() {
            return area.paint();
        }
    }

    /** A step of a path. */
    sealed interface Step {
        /** Lifts the pen. */
        record Move(double x, double y) implements Step {}

        /** Draws a straight line. */
        record Line(double x, double y) implements Step {}

        /** Draws a cubic curve with two control points. */
        record Curve(double x1, double y1, double x2, double y2, double x, double y) implements Step {}

        /** Draws back to where the pen was put down. */
        record Close() implements Step {}
    }
}
