package org.engawa.markdown;

/**
 * Draws a cycle: numbers on a ring, an arrow from each to the next and from the last to the first. It begins at the top and turns to the
 * side to which its readers read.
 */
final class Ring {

    private static final int SIZE = 240;
    private static final int RADIUS = 96;
    /** From the middle of a disc to where an arrow begins and ends, in radians. */
    private static final double APART = 27.0 / RADIUS;

    private final boolean rightToLeft;

    private Ring(boolean rightToLeft) {
        this.rightToLeft = rightToLeft;
    }

    /** @param says what it shows, for those who cannot see it; nothing if the list beside it must do */
    static String of(int count, boolean rightToLeft, String says) {
        Ring ring = new Ring(rightToLeft);
        double step = 2 * Math.PI / count;
        StringBuilder arrows = new StringBuilder();
        StringBuilder discs = new StringBuilder();
        for (int i = 0; i < count; i++) {
            ring.arrow(arrows, i * step + APART, (i + 1) * step - APART);
            discs.append(Disc.of(ring.x(i * step, RADIUS), ring.y(i * step, RADIUS), i + 1));
        }
        return "<svg " + DrawingWords.attributes(says) + " viewBox=\"0 0 " + SIZE + " " + SIZE + "\" width=\"" + SIZE
                + "\" height=\"" + SIZE + "\">" + Disc.line(arrows.toString()) + discs + "</svg>";
    }

    private void arrow(StringBuilder way, double from, double to) {
        String sweep = rightToLeft ? "0" : "1";
        double back = to - 9.0 / RADIUS;
        way.append('M').append(point(from, RADIUS));
        way.append('A').append(RADIUS + " " + RADIUS + " 0 0 " + sweep + " ").append(point(to, RADIUS));
        way.append('M').append(point(back, RADIUS + 6));
        way.append('L').append(point(to, RADIUS));
        way.append('L').append(point(back, RADIUS - 6));
    }

    private String point(double angle, double radius) {
        return ChartScale.written(x(angle, radius)) + " " + ChartScale.written(y(angle, radius));
    }

    /** Across, for an angle from the top. */
    private double x(double angle, double radius) {
        double sine = StrictMath.sin(angle) * radius;
        return SIZE / 2.0 + (rightToLeft ? -sine : sine);
    }

    private static double y(double angle, double radius) {
        return SIZE / 2.0 - StrictMath.cos(angle) * radius;
    }
}
