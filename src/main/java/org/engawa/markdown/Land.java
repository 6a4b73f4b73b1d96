package org.engawa.markdown;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/**
 * Where the earth is land, a fifth of a degree at a time, without a boundary of any country. Computed once from Natural Earth 4.1
 * (public domain, through npm world-atlas, land-10m): 900 rows from north to south of 1800 bits from 180° W to 180° E.
 */
final class Land {

    /** Degrees from one bit to the next. */
    static final double FINENESS = 0.2;

    private static final int ROWS = 900;
    private static final int COLUMNS = 1800;
    private static final Land LAND = read();

    private final byte[] bits;

    private Land(byte[] bits) {
        this.bits = bits;
    }

    /** The land of this earth. */
    static Land get() {
        return LAND;
    }

    /**
     * Whether a box is land for two fifths or more, so that long islands do not go under.
     *
     * @param height of the box, in degrees
     * @param width of the box, in degrees
     */
    boolean isLand(Place middle, double height, double width) {
        int top = row(middle.north() + height / 2);
        int bottom = row(middle.north() - height / 2);
        int start = column(middle.east() - width / 2);
        int end = column(middle.east() + width / 2);
        int land = 0;
        for (int row = top; row <= bottom; row++) {
            for (int column = start; column <= end; column++) {
                land += bit(row, column);
            }
        }
        return 5 * land >= 2 * (bottom - top + 1) * (end - start + 1);
    }

    private static int row(double north) {
        return (int) Math.floor((90 - north) / FINENESS);
    }

    private static int column(double east) {
        return (int) Math.floor((east + 180) / FINENESS);
    }

    private int bit(int row, int column) {
        if (row < 0 || row >= ROWS) {
            return 0;
        }
        int at = row * COLUMNS + Math.floorMod(column, COLUMNS);
        return bits[at >> 3] >> (7 - (at & 7)) & 1;
    }

    private static Land read() {
        try (InputStream packed = Land.class.getResourceAsStream("land.gz")) {
            if (packed == null) {
                throw new IllegalStateException("land.gz is not in the archive");
            }
            return new Land(new GZIPInputStream(packed).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
