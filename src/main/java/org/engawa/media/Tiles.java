package org.engawa.media;

import java.util.ArrayList;
import java.util.List;
import org.engawa.media.Shape.Circle;
import org.engawa.media.Shape.Paint;
import org.engawa.media.Wagara.Colours;

/** The geometry of the eight patterns: one tile each, for a unit length and a line width. */
final class Tiles {
    private static final double ROOT3 = Math.sqrt(3);

    private final double unit;
    private final double stroke;
    private final Colours colours;

    Tiles(double unit, double stroke, Colours colours) {
        this.unit = unit;
        this.stroke = stroke;
        this.colours = colours;
    }

    Tile of(Wagara pattern) {
        return switch (pattern) {
            case SEIGAIHA -> seigaiha();
            case TATEWAKU -> tatewaku();
            case ASANOHA -> asanoha();
            case KIKKO -> kikko();
            case SHIPPO -> shippo();
            case UROKO -> uroko();
            case AMIME -> amime();
            case YAGASURI -> yagasuri();
        };
    }

    /** Discs with inner circles, rows half a radius apart, the lower before the upper. */
    private Tile seigaiha() {
        List<Shape> waves = new ArrayList<>();
        for (int row = 0; row <= 3; row++) {
            double[] centres = row % 2 == 1 ? new double[] {unit} : new double[] {0, 2 * unit};
            for (double x : centres) {
                double y = row * unit / 2;
                waves.add(new Circle(x, y, unit, new Paint(colours.ground(), colours.figure(), stroke, 0, 1)));
                for (int ring = 3; ring >= 1; ring--) {
                    waves.add(new Circle(x, y, unit * ring / 4.4, line()));
                }
            }
        }
        return new Tile(2 * unit, unit, waves);
    }

    /** Two sine lines that part and meet, and dotted ones inside. */
    private Tile tatewaku() {
        double swing = unit * .62;
        Pen whole = new Pen();
        vapour(whole, unit / 2, swing);
        vapour(whole, unit * 1.5, -swing);
        Pen dotted = new Pen();
        vapour(dotted, unit / 2, swing * .6);
        vapour(dotted, unit * 1.5, -swing * .6);
        return new Tile(
                2 * unit,
                3 * unit,
                List.of(
                        whole.paint(Paint.line(colours.figure(), stroke * 1.6)),
                        dotted.paint(new Paint("", colours.figure(), stroke * .6, unit / 7, 1))));
    }

    private void vapour(Pen pen, double x, double swing) {
        double h = 3 * unit;
        pen.move(x, 0).curve(x + swing, h / 6, x + swing, h / 3, x, h / 2);
        pen.curve(x - swing, h * 2 / 3, x - swing, h * 5 / 6, x, h);
    }

    /** A lattice of triangles, each with its three spokes from the middle. */
    private Tile asanoha() {
        double h = unit * ROOT3 / 2;
        Pen pen = new Pen();
        for (int row = 0; row <= 1; row++) {
            double y = row * h;
            double shift = row * unit / 2;
            for (int i = -1; i <= 1; i++) {
                double x = i * unit + shift;
                leaf(pen, x, y, x + unit, y, x + unit / 2, y + h);
                leaf(pen, x + unit / 2, y + h, x + unit, y, x + unit * 1.5, y + h);
            }
        }
        return new Tile(unit, 2 * h, List.of(pen.paint(line())));
    }

    private static void leaf(Pen pen, double ax, double ay, double bx, double by, double cx, double cy) {
        double mx = (ax + bx + cx) / 3;
        double my = (ay + by + cy) / 3;
        // Edges shared with the next triangle are drawn there; one line less each.
        pen.move(ax, ay).line(bx, by).line(mx, my).line(ax, ay).line(cx, cy).line(mx, my);
    }

    /** Hexagons with a smaller one inside. */
    private Tile kikko() {
        double w = ROOT3 * unit;
        Pen pen = new Pen();
        double[][] centres = {{w / 2, unit}, {0, 2.5 * unit}, {w, 2.5 * unit}, {0, -.5 * unit}, {w, -.5 * unit}};
        for (double[] centre : centres) {
            hexagon(pen, centre[0], centre[1], unit);
            hexagon(pen, centre[0], centre[1], unit * .62);
        }
        return new Tile(w, 3 * unit, List.of(pen.paint(line())));
    }

    private static void hexagon(Pen pen, double x, double y, double side) {
        for (int k = 0; k < 6; k++) {
            double px = x + side * Math.sin(k * Math.PI / 3);
            double py = y - side * Math.cos(k * Math.PI / 3);
            if (k == 0) {
                pen.move(px, py);
            } else {
                pen.line(px, py);
            }
        }
        pen.close();
    }

    /** Circles through each other's centres, with a dot where they meet. */
    private Tile shippo() {
        double d = 2 * unit;
        List<Shape> rings = new ArrayList<>();
        double[][] centres = {{0, 0}, {d, 0}, {0, d}, {d, d}, {unit, unit}};
        for (double[] centre : centres) {
            rings.add(new Circle(centre[0], centre[1], unit, line()));
        }
        double[][] knots = {{unit, 0}, {unit, d}, {0, unit}, {d, unit}};
        for (double[] knot : knots) {
            rings.add(new Circle(knot[0], knot[1], unit / 9, Paint.area(colours.figure())));
        }
        return new Tile(d, d, rings);
    }

    /** Rows of filled triangles, every second row shifted by half. */
    private Tile uroko() {
        double h = unit * ROOT3 / 2;
        Pen pen = new Pen();
        pen.move(0, h).line(unit / 2, 0).line(unit, h).close();
        pen.move(-unit / 2, 2 * h).line(0, h).line(unit / 2, 2 * h).close();
        pen.move(unit / 2, 2 * h).line(unit, h).line(unit * 1.5, 2 * h).close();
        return new Tile(unit, 2 * h, List.of(pen.paint(new Paint(colours.figure(), "", 0, 0, .55))));
    }

    /** Waves in opposite phase, row by row, that touch like the meshes of a net. */
    private Tile amime() {
        double h = unit * 1.2;
        Pen pen = new Pen();
        for (int row = -2; row <= 2; row++) {
            double swing = (row % 2 == 0 ? 1 : -1) * h / 4;
            double y = row * h / 2 + h / 2;
            pen.move(-unit, y - swing);
            for (int i = 0; i <= 2; i++) {
                double x = -unit + i * unit;
                double to = i % 2 == 0 ? swing : -swing;
                pen.curve(x + unit * .4, y - to, x + unit * .6, y + to, x + unit, y + to);
            }
        }
        return new Tile(2 * unit, h, List.of(pen.paint(line())));
    }

    /** Columns of chevrons, alternately up and down, with a shaft. */
    private Tile yagasuri() {
        double h = 4 * unit;
        double pitch = unit / 6;
        Pen barbs = new Pen();
        for (int i = 0; i < 12; i++) {
            double y = i * pitch;
            barbs.move(unit * .08, y + unit / 3).line(unit / 2, y).line(unit * .92, y + unit / 3);
            double other = h / 2 + i * pitch;
            barbs.move(unit * 1.08, other).line(unit * 1.5, other + unit / 3).line(unit * 1.92, other);
        }
        Pen shafts = new Pen();
        shafts.move(unit / 2, 0).line(unit / 2, h / 2 + unit / 3);
        shafts.move(unit * 1.5, h / 2).line(unit * 1.5, h);
        return new Tile(
                2 * unit, h, List.of(barbs.paint(line()), shafts.paint(Paint.line(colours.figure(), stroke * 1.6))));
    }

    private Paint line() {
        return Paint.line(colours.figure(), stroke);
    }
}
