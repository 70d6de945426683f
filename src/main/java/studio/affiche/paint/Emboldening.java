package studio.affiche.paint;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes an outline bolder where a family has no face that is heavy enough: every point moves outward along the bisector
 * of its two edges (the method of FreeType's {@code FT_Outline_Embolden}). Heavier faces grow in their stems more than in
 * their bars, and not in height, so the outline widens more than it thickens upward and is squeezed back to its height.
 */
final class Emboldening {
    /** How much bars gain for each unit that stems gain. */
    private static final double BARS = 0.62;
    /** How far the point of a sharp corner may move, in offsets. */
    private static final double MITER = 2.2;

    private Emboldening() {}

    /**
     * How much to thicken the stems of a face to make it look as heavy as a wanted weight.
     *
     * @param weight of the face
     * @param wanted weight
     * @param wide whether for Han and the like, whose many strokes have little room between them
     * @return a part of the type size, 0 if the face is heavy enough
     */
    static double strength(int weight, int wanted, boolean wide) {
        int missing = wanted - weight;
        // A regular face is not thickened for medium: too little to be worth another set of outlines.
        return missing < 100 || wanted <= 500 ? 0 : missing / 100.0 * (wide ? 0.008 : 0.02);
    }

    /**
     * @param outline at a type size of 1, y downward
     * @param strength what stems gain in width, as a part of the type size
     * @param capHeight of the font; letters of this height keep it
     * @return a new outline, shifted so that it begins where the old one did
     */
    static Path2D of(Path2D outline, double strength, double capHeight) {
        double dx = strength / 2;
        double dy = dx * BARS;
        List<Contour> contours = contours(outline);
        double area = contours.stream().mapToDouble(Contour::area).sum();
        double side = area >= 0 ? 1 : -1;
        var result = new Path2D.Float(Path2D.WIND_NON_ZERO);
        for (Contour contour : contours) {
            contour.offset(dx * side, dy * side).appendTo(result);
        }
        double squeeze = capHeight / (capHeight + 2 * dy);
        var fit = new AffineTransform(1, 0, 0, squeeze, dx, -dy * squeeze);
        result.transform(fit);
        return result;
    }

    private static List<Contour> contours(Path2D outline) {
        var contours = new ArrayList<Contour>();
        var current = new Contour();
        double[] c = new double[6];
        for (PathIterator it = outline.getPathIterator(null); !it.isDone(); it.next()) {
            int type = it.currentSegment(c);
            if (type == PathIterator.SEG_MOVETO) {
                if (!current.isEmpty()) {
                    contours.add(current);
                }
                current = new Contour();
            }
            if (type != PathIterator.SEG_CLOSE) {
                current.add(type, c);
            }
        }
        if (!current.isEmpty()) {
            contours.add(current);
        }
        return contours;
    }

    /** A closed contour as its points, control points included, and the segments they belong to. */
    private static final class Contour {
        private final List<Integer> types = new ArrayList<>();
        private final List<double[]> points = new ArrayList<>();

        boolean isEmpty() {
            return points.size() < 3;
        }

        void add(int type, double[] c) {
            types.add(type);
            int count = switch (type) {
                case PathIterator.SEG_QUADTO -> 2;
                case PathIterator.SEG_CUBICTO -> 3;
                default -> 1;
            };
            for (int i = 0; i < count; i++) {
                points.add(new double[] {c[2 * i], c[2 * i + 1]});
            }
        }

        double area() {
            double sum = 0;
            for (int i = 0; i < points.size(); i++) {
                double[] p = points.get(i);
                double[] q = points.get((i + 1) % points.size());
                sum += p[0] * q[1] - q[0] * p[1];
            }
            return sum / 2;
        }

        /** Each point moved to the right of the way it is walked (outward for a positive area with y downward). */
        Contour offset(double dx, double dy) {
            var moved = new Contour();
            moved.types.addAll(types);
            int n = points.size();
            for (int i = 0; i < n; i++) {
                double[] p = points.get(i);
                double[] in = direction(i, -1);
                double[] out = direction(i, 1);
                // The normals of the two edges; at a smooth point they agree.
                double nx = in[1] + out[1];
                double ny = -(in[0] + out[0]);
                double dot = in[0] * out[0] + in[1] * out[1];
                double scale = 1 / Math.max(1 + dot, 2 / (MITER * MITER));
                moved.points.add(new double[] {p[0] + nx * scale * dx, p[1] + ny * scale * dy});
            }
            return moved;
        }

        /** Unit direction of the edge that leads to (-1) or from (1) a point, skipping points that coincide with it. */
        private double[] direction(int i, int step) {
            int n = points.size();
            double[] p = points.get(i);
            for (int k = 1; k < n; k++) {
                double[] q = points.get(Math.floorMod(i + step * k, n));
                double x = (q[0] - p[0]) * step;
                double y = (q[1] - p[1]) * step;
                double length = Math.hypot(x, y);
                if (length > 1e-6) {
                    return new double[] {x / length, y / length};
                }
            }
            return new double[] {0, 0};
        }

        void appendTo(Path2D path) {
            int at = 0;
            for (int type : types) {
                double[] p = points.get(at);
                switch (type) {
                    case PathIterator.SEG_MOVETO -> path.moveTo(p[0], p[1]);
                    case PathIterator.SEG_LINETO -> path.lineTo(p[0], p[1]);
                    case PathIterator.SEG_QUADTO -> {
                        double[] q = points.get(at + 1);
                        path.quadTo(p[0], p[1], q[0], q[1]);
                        at++;
                    }
                    default -> {
                        double[] q = points.get(at + 1);
                        double[] r = points.get(at + 2);
                        path.curveTo(p[0], p[1], q[0], q[1], r[0], r[1]);
                        at += 2;
                    }
                }
                at++;
            }
            path.closePath();
        }
    }
}
