package org.engawa.markdown;

import java.util.Comparator;
import java.util.List;

/**
 * Draws a map without borders: land as a lattice of dots, places as numbers. No boundary is drawn anywhere, so none that is disputed is
 * ever published.
 */
final class DotMap {

    private static final int PITCH = 8;
    /** From row to row, so that neighbours are about as far as within a row. */
    private static final int ROW = 7;
    /** The ice at the ends of the earth is nobody's neighbour. */
    private static final int NORTHERNMOST = 84;

    private static final int SOUTHERNMOST = -57;

    private final List<Mark> marks;
    private final MapWindow window;

    /** A number on the map. */
    record Mark(int number, String name, Place place) {}

    /** @param marks at least one */
    DotMap(List<Mark> marks) {
        this.marks = List.copyOf(marks);
        this.window = MapWindow.around(marks.stream().map(Mark::place).toList());
    }

    String svg(DrawingWords words) {
        StringBuilder discs = new StringBuilder();
        for (Mark mark : marks) {
            discs.append(Disc.of(window.x(mark.place()), window.y(mark.place()), mark.number()));
        }
        List<String> names = marks.stream()
                .sorted(Comparator.comparingDouble(mark -> window.x(mark.place())))
                .map(Mark::name)
                .toList();
        return "<svg " + DrawingWords.attributes(words.map(names)) + " viewBox=\"0 0 " + MapWindow.WIDTH + " "
                + window.height() + "\" width=\"" + MapWindow.WIDTH + "\" height=\"" + window.height() + "\">"
                + "<path class=\"land\" fill=\"none\" stroke=\"currentColor\" stroke-linecap=\"round\" stroke-width=\"4\""
                + " stroke-dasharray=\"0 8\" stroke-opacity=\".5\" d=\"" + land() + "\"></path>" + discs + "</svg>";
    }

    /** Runs of dots: the dashes of each are dots with round ends. */
    private String land() {
        StringBuilder way = new StringBuilder();
        for (int row = 0; (row + 1) * ROW <= window.height(); row++) {
            int y = row * ROW + PITCH / 2;
            int first = row % 2 == 0 ? PITCH / 4 : PITCH * 3 / 4;
            run(way, first, y);
        }
        return way.toString();
    }

    private void run(StringBuilder way, int first, int y) {
        int begun = -1;
        int pen = -1;
        for (int x = first; x < MapWindow.WIDTH + PITCH; x += PITCH) {
            boolean land = x < MapWindow.WIDTH && isLand(x, y);
            if (land && begun < 0) {
                begun = x;
            } else if (!land && begun >= 0) {
                way.append(pen < 0 ? "M" + begun + " " + y : "m" + (begun - pen) + " 0");
                // A little longer than from the first dot to the last, or the last might be missing.
                pen = x - PITCH + 1;
                way.append('h').append(pen - begun);
                begun = -1;
            }
        }
    }

    private boolean isLand(double x, double y) {
        Place place = window.at(x, y);
        double height = ROW * window.degree() - Land.FINENESS;
        double width = PITCH * window.degree() / window.narrowing() - Land.FINENESS;
        return place.north() < NORTHERNMOST
                && place.north() > SOUTHERNMOST
                && Land.get().isLand(place, Math.max(0, height), Math.max(0, width));
    }
}
