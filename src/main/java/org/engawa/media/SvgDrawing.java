package org.engawa.media;

import java.util.List;
import org.engawa.media.Shape.Circle;
import org.engawa.media.Shape.Paint;
import org.engawa.media.Shape.Path;
import org.engawa.media.Shape.Rectangle;
import org.engawa.media.Shape.Step;
import org.engawa.media.Shape.Tiled;

/** Writes a drawing as SVG: no style, no script, no text, only numbers and colours. */
final class SvgDrawing {
    private final StringBuilder out = new StringBuilder(2048);
    private int tiles;
    private boolean lineIsSaid;

    static String write(Drawing drawing) {
        SvgDrawing svg = new SvgDrawing();
        svg.out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(drawing.width());
        svg.out.append("\" height=\"").append(drawing.height());
        svg.out.append("\" viewBox=\"0 0 ").append(drawing.width()).append(' ');
        svg.out.append(drawing.height()).append("\">");
        drawing.shapes().forEach(svg::shape);
        return svg.out.append("</svg>").toString();
    }

    private void shape(Shape shape) {
        if (shape instanceof Rectangle rectangle) {
            out.append("<rect");
            place(rectangle);
            paint(rectangle.paint());
            out.append("/>");
        } else if (shape instanceof Circle circle) {
            out.append("<circle");
            number("cx", circle.x());
            number("cy", circle.y());
            number("r", circle.radius());
            paint(circle.paint());
            out.append("/>");
        } else if (shape instanceof Path path) {
            out.append("<path d=\"");
            steps(path.steps());
            out.append('"');
            paint(path.paint());
            out.append("/>");
        } else if (shape instanceof Tiled tiled) {
            tiled(tiled);
        }
    }

    private void tiled(Tiled tiled) {
        String id = "p" + tiles++;
        out.append("<pattern id=\"").append(id).append("\" patternUnits=\"userSpaceOnUse\"");
        number("x", tiled.dx());
        number("y", tiled.dy());
        number("width", tiled.width());
        number("height", tiled.height());
        out.append('>');
        tile(tiled.tile());
        out.append("</pattern><rect");
        place(tiled.area());
        out.append(" fill=\"url(#").append(id).append(")\"/>");
    }

    /** A tile drawn with one line all over says so once: half the bytes. */
    private void tile(List<Shape> shapes) {
        Paint first = shapes.get(0).paint();
        boolean oneLine = shapes.size() > 1
                && shapes.stream().allMatch(shape -> line(shape.paint()).equals(line(first)));
        if (oneLine) {
            out.append("<g");
            paint(line(first));
            out.append('>');
            lineIsSaid = true;
        }
        shapes.forEach(this::shape);
        if (oneLine) {
            out.append("</g>");
            lineIsSaid = false;
        }
    }

    private static Paint line(Paint paint) {
        return new Paint("", paint.stroke(), paint.width(), paint.dash(), paint.opacity());
    }

    private void place(Rectangle rectangle) {
        if (rectangle.x() != 0) {
            number("x", rectangle.x());
        }
        if (rectangle.y() != 0) {
            number("y", rectangle.y());
        }
        number("width", rectangle.width());
        number("height", rectangle.height());
    }

    private void paint(Paint paint) {
        if (!paint.fill().isEmpty()) {
            out.append(" fill=\"").append(paint.fill()).append('"');
        } else if (!lineIsSaid) {
            out.append(" fill=\"none\"");
        }
        if (lineIsSaid) {
            return;
        }
        if (paint.opacity() < 1) {
            out.append(" fill-opacity=\"").append(paint.opacity()).append('"');
        }
        if (!paint.stroke().isEmpty()) {
            out.append(" stroke=\"").append(paint.stroke()).append('"');
            number("stroke-width", paint.width());
        }
        if (paint.dash() > 0) {
            out.append(" stroke-dasharray=\"1 ").append(Tenth.of(paint.dash())).append("\" stroke-linecap=\"round\"");
        }
    }

    private void steps(List<Step> steps) {
        for (Step step : steps) {
            if (step instanceof Step.Move move) {
                points("M", move.x(), move.y());
            } else if (step instanceof Step.Line line) {
                points("L", line.x(), line.y());
            } else if (step instanceof Step.Curve curve) {
                points("C", curve.x1(), curve.y1(), curve.x2(), curve.y2(), curve.x(), curve.y());
            } else {
                out.append('z');
            }
        }
    }

    private void points(String command, double... numbers) {
        out.append(command);
        for (int i = 0; i < numbers.length; i++) {
            if (i > 0) {
                out.append(' ');
            }
            out.append(Tenth.of(numbers[i]));
        }
    }

    private void number(String name, double value) {
        out.append(' ').append(name).append("=\"").append(Tenth.of(value)).append('"');
    }
}
