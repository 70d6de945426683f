package studio.affiche.poster;

import java.util.List;

/**
 * A stroke of the brush with which a designer corrects a cut-out: what it covers is product, or is not.
 *
 * @param kind what it says of the pixels it covers
 * @param radius of the brush in pixels of the photo, {@value #MIN_RADIUS} to {@value #MAX_RADIUS}
 * @param points the brush went along, in pixels of the upright photo from its top left corner; one to {@value
 *     #MAX_POINTS}
 */
public record CutoutStroke(Kind kind, double radius, List<Point> points) {
    public static final double MIN_RADIUS = 0.5;
    public static final double MAX_RADIUS = 2000;
    public static final int MAX_POINTS = 10_000;
    /** Most strokes on one photo. */
    public static final int MAX_STROKES = 1000;

    private static final double FAR = 1_000_000;

    /** What a stroke says. */
    public enum Kind {
        /** This is product. */
        KEEP,
        /** This is background. */
        REMOVE
    }

    /** A place on the photo, within a million pixels of its corner. */
    public record Point(double x, double y) {
        public Point {
            if (!(Math.abs(x) <= FAR && Math.abs(y) <= FAR)) {
                throw new IllegalArgumentException("A point of a stroke lies on the photo, not at " + x + ", " + y);
            }
        }
    }

    public CutoutStroke {
        points = List.copyOf(points);
        if (!(radius >= MIN_RADIUS && radius <= MAX_RADIUS)) {
            throw new IllegalArgumentException(
                    "A brush has a radius of " + MIN_RADIUS + " to " + MAX_RADIUS + " pixels, not " + radius);
        }
        if (points.isEmpty() || points.size() > MAX_POINTS) {
            throw new IllegalArgumentException("A stroke has 1 to " + MAX_POINTS + " points, not " + points.size());
        }
    }

    /** The same stroke on a photo of another size. */
    public CutoutStroke scaled(double by) {
        return new CutoutStroke(
                kind,
                Math.clamp(radius * by, MIN_RADIUS, MAX_RADIUS),
                points.stream().map(p -> new Point(p.x() * by, p.y() * by)).toList());
    }
}
