package org.engawa.markdown;

import java.util.List;
import java.util.Optional;

/**
 * Writes drawings as SVG: paths in the colour of the words around them, which themes choose. They stretch with their place; their lines do
 * not. There are no words in them, for words in a drawing grow and break with nobody's settings.
 */
final class ChartDrawing {

    private static final String HIDDEN =
            "<svg aria-hidden=\"true\" viewBox=\"0 0 100 4\" preserveAspectRatio=\"none\">";
    private static final String THIN = path("1", "M0 2h100");
    private static final int HEIGHT = 30;

    private ChartDrawing() {}

    /** A bar from zero to a value, or a dot at it. */
    static String mark(ChartScale scale, double value, boolean asBar) {
        return asBar ? bar(scale, 0, value) : stretch(scale, value, value);
    }

    private static String bar(ChartScale scale, double from, double to) {
        String begin = ChartScale.written(Math.min(scale.at(from), scale.at(to)));
        String end = ChartScale.written(Math.max(scale.at(from), scale.at(to)));
        return HIDDEN + "<path fill=\"currentColor\" d=\"M" + begin + " 0H" + end + "V4H" + begin + "z\"></path></svg>";
    }

    /** A stretch of a thin line, or a dot on it where both ends are the same. */
    static String stretch(ChartScale scale, double from, double to) {
        String begin = ChartScale.written(scale.at(from));
        String end = ChartScale.written(scale.at(to));
        return HIDDEN + THIN + path("10", "M" + begin + " 2H" + end) + "</svg>";
    }

    /**
     * A line from value to value over the line of zero, broken where there is none.
     *
     * @param says what it shows, for those who cannot see it
     */
    static String line(List<Optional<Double>> values, boolean rightToLeft, String says) {
        ChartScale height =
                ChartScale.withZero(values.stream().flatMap(Optional::stream).toList(), false);
        ChartScale width = new ChartScale(0, values.size() - 1.0, rightToLeft);
        StringBuilder line = new StringBuilder();
        boolean drawing = false;
        for (int i = 0; i < values.size(); i++) {
            drawing = values.get(i).isPresent()
                    && point(
                            line,
                            drawing,
                            width.at(i),
                            down(height, values.get(i).get()));
        }
        String zero = path("1", "M0 " + ChartScale.written(down(height, 0)) + "h100");
        return "<svg role=\"img\" aria-label=\"" + Escape.text(says) + "\" viewBox=\"0 0 100 " + HEIGHT
                + "\" preserveAspectRatio=\"none\">" + zero + path("3", line.toString()) + "</svg>";
    }

    private static boolean point(StringBuilder line, boolean drawing, double x, double y) {
        String place = ChartScale.written(x) + " " + ChartScale.written(y);
        // A line that goes nowhere shows a point that stands alone.
        line.append(drawing ? "L" : "M").append(place).append(drawing ? "" : "h0");
        return true;
    }

    /** Down from the top, with room for the line itself. */
    private static double down(ChartScale scale, double value) {
        return HEIGHT - 1 - scale.at(value) * (HEIGHT - 2) / ChartScale.WIDTH;
    }

    private static String path(String thickness, String way) {
        return "<path fill=\"none\" stroke=\"currentColor\" stroke-linecap=\"round\" stroke-width=\"" + thickness
                + "\" vector-effect=\"non-scaling-stroke\" d=\"" + way + "\"></path>";
    }
}
