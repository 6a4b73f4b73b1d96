package org.engawa.markdown;

/**
 * Draws what stands beside a step: its number, an arrow that comes from the step before and a line to the one after. The line is longer
 * than any words and is cut where they end.
 */
final class StepMark {

    private static final String ARROW = "M22 0v9M16 3l6 6l6-6";
    private static final String LINE = "M22 51V2000";

    private StepMark() {}

    static String of(int number, int count) {
        String way = (number > 1 ? ARROW : "") + (number < count ? LINE : "");
        return "<svg aria-hidden=\"true\" viewBox=\"0 0 44 2000\" width=\"44\" height=\"56\""
                + " preserveAspectRatio=\"xMidYMin slice\">" + Disc.line(way) + Disc.of(22, 30, number) + "</svg>";
    }
}
