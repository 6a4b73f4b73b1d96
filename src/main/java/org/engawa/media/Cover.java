package org.engawa.media;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.engawa.media.Shape.Paint;
import org.engawa.media.Shape.Rectangle;
import org.engawa.media.Shape.Tiled;
import org.engawa.media.Wagara.Colours;

/**
 * The cover of a story without a photograph. The topic chooses the pattern, the story's id everything else, so that a story has the same
 * cover in every language, on every node and for ever. No text in it.
 */
public final class Cover {
    /** Width in pixels. */
    public static final int WIDTH = 1200;

    /** Height in pixels: with the width 40:21, the proportion of cards and shared links. */
    public static final int HEIGHT = 630;

    private static final double[] UNITS = {60, 76, 92, 112};

    private final Wagara pattern;
    private final Drawing drawing;

    private Cover(Wagara pattern, Drawing drawing) {
        this.pattern = pattern;
        this.drawing = drawing;
    }

    /** The cover of a story whose first topic is given. */
    public static Cover of(String storyId, String topic) {
        Wagara pattern = Wagara.ofTopic(topic);
        byte[] seed = sha256(storyId);
        Colours colours = pattern.palettes().get(Byte.toUnsignedInt(seed[0]) % 3);
        double unit = UNITS[seed[1] & 3];
        Tile tile = new Tiles(unit, unit > 80 ? 4 : 3, colours).of(pattern);
        Layout layout = Layout.values()[seed[2] & 3];
        Tiled figure = new Tiled(
                layout.figure,
                Tenth.rounded(tile.width()),
                Tenth.rounded(tile.height()),
                (seed[3] & 7) * unit / 8,
                (seed[4] & 7) * unit / 8,
                tile.shapes());
        List<Shape> shapes = List.of(
                new Rectangle(0, 0, WIDTH, HEIGHT, Paint.area(colours.ground())),
                figure,
                layout.band(colours.band()),
                layout.rail(colours.ground()));
        return new Cover(pattern, new Drawing(WIDTH, HEIGHT, shapes));
    }

    /** Its pattern. */
    public Wagara pattern() {
        return pattern;
    }

    /** What is drawn, for any back end. */
    public Drawing drawing() {
        return drawing;
    }

    /** The cover as an SVG file. */
    public String svg() {
        return SvgDrawing.write(drawing);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Where the pattern is, where the plain band, and the rail between them. */
    private enum Layout {
        BOARD_BELOW(area(0, 0, 1200, 504), area(0, 504, 1200, 126)),
        PANEL_AT_START(area(400, 0, 800, 630), area(0, 0, 400, 630)),
        PANEL_AT_END(area(0, 0, 800, 630), area(800, 0, 400, 630)),
        BOARD_ABOVE(area(0, 126, 1200, 504), area(0, 0, 1200, 126));

        private final Rectangle figure;
        private final Rectangle plain;

        Layout(Rectangle figure, Rectangle plain) {
            this.figure = figure;
            this.plain = plain;
        }

        Rectangle band(String colour) {
            return new Rectangle(plain.x(), plain.y(), plain.width(), plain.height(), Paint.area(colour));
        }

        Shape rail(String colour) {
            Pen pen = new Pen();
            for (int offset : new int[] {-4, 4}) {
                if (plain.width() == WIDTH) {
                    double y = Math.max(plain.y(), figure.y()) + offset;
                    pen.move(0, y).line(WIDTH, y);
                } else {
                    double x = Math.max(plain.x(), figure.x()) + offset;
                    pen.move(x, 0).line(x, HEIGHT);
                }
            }
            return pen.paint(Paint.line(colour, 2));
        }

        private static Rectangle area(double x, double y, double width, double height) {
            return new Rectangle(x, y, width, height, Paint.area(""));
        }
    }
}
