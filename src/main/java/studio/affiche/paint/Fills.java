package studio.affiche.paint;

import java.awt.Color;
import java.awt.Paint;
import java.awt.geom.AffineTransform;
import studio.affiche.poster.Box;
import studio.affiche.poster.Fill;
import studio.affiche.poster.Rgba;

/** Fills as Java2D paints. */
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
        return Line.of(gradient, box).length() < 1e-6
                ? color(gradient.stops().getLast().color())
                : new SmoothGradient(gradient, gradient.stops(), box, place);
    }

    private static Paint radial(Fill.Radial gradient, Box box, AffineTransform place) {
        return gradient.radius() * Math.max(box.width(), box.height()) < 1e-6
                ? color(gradient.stops().getLast().color())
                : new SmoothGradient(gradient, gradient.stops(), box, place);
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
}
