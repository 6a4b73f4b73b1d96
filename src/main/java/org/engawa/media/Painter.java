package org.engawa.media;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.engawa.media.Shape.Circle;
import org.engawa.media.Shape.Paint;
import org.engawa.media.Shape.Path;
import org.engawa.media.Shape.Rectangle;
import org.engawa.media.Shape.Step;
import org.engawa.media.Shape.Tiled;

/** Paints a drawing, from the same commands and to the same tenth as {@link SvgDrawing} writes it. */
final class Painter {
    private final Graphics2D graphics;

    private Painter(Graphics2D graphics) {
        this.graphics = graphics;
    }

    /** The drawing, one pixel a unit. */
    static BufferedImage paint(Drawing drawing) {
        BufferedImage image = new BufferedImage(drawing.width(), drawing.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        Painter painter = new Painter(graphics);
        drawing.shapes().forEach(painter::shape);
        graphics.dispose();
        return image;
    }

    private void shape(Shape shape) {
        if (shape instanceof Tiled tiled) {
            tiled(tiled);
        } else {
            painted(outline(shape), shape.paint());
        }
    }

    private static java.awt.Shape outline(Shape shape) {
        if (shape instanceof Rectangle rectangle) {
            return rectangle(rectangle);
        }
        if (shape instanceof Circle circle) {
            double r = Tenth.rounded(circle.radius());
            return new Ellipse2D.Double(Tenth.rounded(circle.x()) - r, Tenth.rounded(circle.y()) - r, 2 * r, 2 * r);
        }
        Path2D path = new Path2D.Double();
        ((Path) shape).steps().forEach(step -> add(step, path));
        return path;
    }

    private static Rectangle2D rectangle(Rectangle rectangle) {
        return new Rectangle2D.Double(
                Tenth.rounded(rectangle.x()),
                Tenth.rounded(rectangle.y()),
                Tenth.rounded(rectangle.width()),
                Tenth.rounded(rectangle.height()));
    }

    private static void add(Step step, Path2D path) {
        if (step instanceof Step.Move move) {
            path.moveTo(Tenth.rounded(move.x()), Tenth.rounded(move.y()));
        } else if (step instanceof Step.Line line) {
            path.lineTo(Tenth.rounded(line.x()), Tenth.rounded(line.y()));
        } else if (step instanceof Step.Curve curve) {
            path.curveTo(
                    Tenth.rounded(curve.x1()),
                    Tenth.rounded(curve.y1()),
                    Tenth.rounded(curve.x2()),
                    Tenth.rounded(curve.y2()),
                    Tenth.rounded(curve.x()),
                    Tenth.rounded(curve.y()));
        } else {
            path.closePath();
        }
    }

    private void painted(java.awt.Shape outline, Paint paint) {
        if (!paint.fill().isEmpty()) {
            Color colour = Color.decode(paint.fill());
            graphics.setColor(new Color(
                    colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(paint.opacity() * 255)));
            graphics.fill(outline);
        }
        if (!paint.stroke().isEmpty()) {
            graphics.setColor(Color.decode(paint.stroke()));
            graphics.setStroke(stroke(paint));
            graphics.draw(outline);
        }
    }

    private static BasicStroke stroke(Paint paint) {
        float width = (float) Tenth.rounded(paint.width());
        // What SVG takes where nothing is said: miter joins, cut where they would reach farther than four widths.
        return paint.dash() > 0
                ? new BasicStroke(
                        width,
                        BasicStroke.CAP_ROUND,
                        BasicStroke.JOIN_MITER,
                        4,
                        new float[] {1, (float) Tenth.rounded(paint.dash())},
                        0)
                : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4);
    }

    /** Tile by tile, each cut at its edges as a pattern of SVG is. */
    private void tiled(Tiled tiled) {
        Rectangle2D area = rectangle(tiled.area());
        double width = Tenth.rounded(tiled.width());
        double height = Tenth.rounded(tiled.height());
        double left = Tenth.rounded(tiled.dx());
        double top = Tenth.rounded(tiled.dy());
        AffineTransform before = graphics.getTransform();
        java.awt.Shape clip = graphics.getClip();
        for (double y = first(top, height, area.getMinY()); y < area.getMaxY(); y += height) {
            for (double x = first(left, width, area.getMinX()); x < area.getMaxX(); x += width) {
                graphics.setClip(area);
                graphics.translate(x, y);
                graphics.clip(new Rectangle2D.Double(0, 0, width, height));
                tiled.tile().forEach(this::shape);
                graphics.setTransform(before);
            }
        }
        graphics.setClip(clip);
    }

    /** Where the first tile begins that reaches into the area. */
    private static double first(double offset, double size, double edge) {
        return offset + Math.floor((edge - offset) / size) * size;
    }
}
