package org.engawa.media;

import java.util.ArrayList;
import java.util.List;

/** Collects the steps of a path. */
final class Pen {
    private final List<Shape.Step> steps = new ArrayList<>();

    Pen move(double x, double y) {
        steps.add(new Shape.Step.Move(x, y));
        return this;
    }

    Pen line(double x, double y) {
        steps.add(new Shape.Step.Line(x, y));
        return this;
    }

    Pen curve(double x1, double y1, double x2, double y2, double x, double y) {
        steps.add(new Shape.Step.Curve(x1, y1, x2, y2, x, y));
        return this;
    }

    Pen close() {
        steps.add(new Shape.Step.Close());
        return this;
    }

    Shape.Path paint(Shape.Paint paint) {
        return new Shape.Path(steps, paint);
    }
}
