package studio.affiche.paint;

import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.awt.MultipleGradientPaint.ColorSpaceType;
import java.awt.MultipleGradientPaint.CycleMethod;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.List;
import studio.affiche.poster.Box;
import studio.affiche.poster.Fill;
import studio.affiche.poster.Rgba;

/** Fills as Java2D paints. Gradients are mixed in sRGB as in CSS Images 3. */
final class Fills {
    private Fills() {}

    static Color color(Rgba color) {
        return new Color(color.argb(), true);
    }

    /** A fill for shapes that are given in the coordinates of {@code place}'s target. */
    static Paint paint(Fill fill, Box box, AffineTransform place) {
        return switch (fill) {
            case Fill.Solid s -> color(s.color());
            case Fill.Linear g -> linear(g, box, place);
            case Fill.Radial g -> radial(g, box, place);
        };
    }

    private static Paint linear(Fill.Linear gradient, Box box, AffineTransform place) {
        Line line = Line.of(gradient, box);
        if (line.length() < 1e-6) {
            return color(gradient.stops().getLast().color());
        }
        return new LinearGradientPaint(
                new Point2D.Double(line.x1(), line.y1()),
                new Point2D.Double(line.x2(), line.y2()),
                fractions(gradient.stops()),
                colors(gradient.stops()),
                CycleMethod.NO_CYCLE,
                ColorSpaceType.SRGB,
                place);
    }

    private static Paint radial(Fill.Radial gradient, Box box, AffineTransform place) {
        double radius = gradient.radius() * Math.max(box.width(), box.height());
        if (radius < 1e-6) {
            return color(gradient.stops().getLast().color());
        }
        var center = new Point2D.Double(
                box.x() + gradient.centerX() * box.width(), box.y() + gradient.centerY() * box.height());
        return new RadialGradientPaint(
                center,
                (float) radius,
                center,
                fractions(gradient.stops()),
                colors(gradient.stops()),
                CycleMethod.NO_CYCLE,
                ColorSpaceType.SRGB,
                place);
    }

    /**
     * Where a linear gradient runs: through the middle of the box, as long as it takes for its ends to lie square with the
     * corners (CSS Images 3, section 3.1.1).
     */
    record Line(double x1, double y1, double x2, double y2) {
        static Line of(Fill.Linear gradient, Box box) {
            double angle = Math.toRadians(gradient.angleDegrees());
            double dx = Math.sin(angle);
            double dy = -Math.cos(angle);
            double half = (Math.abs(box.width() * dx) + Math.abs(box.height() * dy)) / 2;
            return new Line(
                    box.centerX() - dx * half,
                    box.centerY() - dy * half,
                    box.centerX() + dx * half,
                    box.centerY() + dy * half);
        }

        double length() {
            return Math.hypot(x2 - x1, y2 - y1);
        }
    }

    private static Color[] colors(List<Fill.Stop> stops) {
        return stops.stream().map(s -> color(s.color())).toArray(Color[]::new);
    }

    /** Java wants offsets that rise: equal ones are moved apart by the least it can tell. */
    private static float[] fractions(List<Fill.Stop> stops) {
        float[] fractions = new float[stops.size()];
        float previous = -1;
        for (int i = 0; i < fractions.length; i++) {
            float at = (float) stops.get(i).offset();
            fractions[i] = at > previous ? at : Math.nextUp(previous);
            previous = fractions[i];
        }
        float limit = 1;
        for (int i = fractions.length - 1; i >= 0 && fractions[i] >= limit; i--) {
            fractions[i] = limit;
            limit = Math.nextDown(limit);
        }
        return fractions;
    }
}
