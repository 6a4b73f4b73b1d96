package org.engawa.markdown;

import java.util.Collection;

/**
 * Where values lie in a drawing that is {@value #WIDTH} wide, from the side where its readers begin to read.
 *
 * @param low the value at that side
 * @param high the value at the other
 * @param rightToLeft whether that side is the right one
 */
record ChartScale(double low, double high, boolean rightToLeft) {

    static final int WIDTH = 100;

    /** A scale on which all these values lie, and nothing; lengths are true then. */
    static ChartScale withZero(Collection<Double> values, boolean rightToLeft) {
        double low = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double high = values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return new ChartScale(Math.min(0, low), Math.max(0, high), rightToLeft);
    }

    /** A scale from the lowest to the highest of these values, with a little room at the sides. */
    static ChartScale around(Collection<Double> values, boolean rightToLeft) {
        double low = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double high = values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double room = (high - low) / 20;
        return new ChartScale(low - room, high + room, rightToLeft);
    }

    /** Across. */
    double at(double value) {
        double share = high == low ? 0.5 : (value - low) / (high - low);
        return WIDTH * (rightToLeft ? 1 - share : share);
    }

    /** A number of a drawing, to a tenth, the same on every machine. */
    static String written(double place) {
        long tenths = Math.round(place * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + Math.abs(tenths % 10);
    }
}
