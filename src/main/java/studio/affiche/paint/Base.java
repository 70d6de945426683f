package studio.affiche.paint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where a product touches the ground, read from the lower edge of its silhouette: one foot under a bottle, two under a pair
 * of ear cups, four under a chair, each at its own depth. A round foot seen a little from above ends in half an ellipse; how
 * deep that ellipse is tells where the ground runs under it. Lengths in cells of the silhouette, y down.
 */
final class Base {
    /** How far above the lowest foot others may stand, for being farther away: a part of the product's larger side. */
    private static final double DEPTH = 0.09;
    /** How far the edge of one foot may rise, as a part of the product's height. */
    private static final double RISE = 0.055;
    /** A round base is seen as an ellipse at most this flat. */
    private static final double FLATTEST = 0.24;

    /**
     * A place where the product touches.
     *
     * @param left its left end
     * @param right its right end
     * @param row its lowest point
     * @param ry half the height of the ellipse it stands on, 0 where it is seen from the side
     */
    record Foot(double left, double right, double row, double ry) {
        double cx() {
            return (left + right) / 2;
        }

        double half() {
            return (right - left) / 2;
        }

        /** Row of the middle of what it stands on. */
        double middle() {
            return row - ry;
        }

        /** The row of the ground right under the front of the product. */
        double front(double x) {
            double u = (x - cx()) / half();
            return Math.abs(u) >= 1 ? middle() : middle() + ry * Math.sqrt(1 - u * u);
        }
    }

    private final double[] edge;
    private final List<Foot> feet;
    private final double unit;

    private Base(double[] edge, List<Foot> feet, double unit) {
        this.edge = edge;
        this.feet = feet;
        this.unit = unit;
    }

    static Base of(Silhouette shape) {
        double[] edge = edge(shape);
        double lowest = Double.NEGATIVE_INFINITY;
        int first = -1;
        for (int x = 0; x < edge.length; x++) {
            lowest = Math.max(lowest, Double.isNaN(edge[x]) ? lowest : edge[x]);
            first = first < 0 && !Double.isNaN(edge[x]) ? x : first;
        }
        var feet = new ArrayList<Foot>();
        if (first < 0) {
            return new Base(edge, feet, 1);
        }
        double unit = Math.max(1, lowest - top(shape));
        double limit = DEPTH * Math.max(unit, shape.width());
        for (int x = 0; x < edge.length; x++) {
            if (edge[x] >= lowest - limit) {
                int end = x;
                int deepest = x;
                while (end < edge.length && edge[end] >= lowest - limit) {
                    deepest = edge[end] > edge[deepest] ? end : deepest;
                    end++;
                }
                foot(edge, deepest, x, end, unit, feet);
                x = end;
            }
        }
        return new Base(edge, List.copyOf(feet), unit);
    }

    /** The lower edge of each column, between cells; not a number where there is nothing. */
    private static double[] edge(Silhouette shape) {
        double[] edge = new double[shape.width()];
        for (int x = 0; x < edge.length; x++) {
            edge[x] = Double.NaN;
            for (int y = shape.height() - 1; y >= 0; y--) {
                if (shape.isSolid(x, y)) {
                    double inside = Math.max(shape.cell(x, y), shape.cell(x, y - 1));
                    edge[x] = y + (shape.cell(x, y) + Math.min(inside, shape.cell(x, y + 1))) / inside;
                    break;
                }
            }
        }
        return edge;
    }

    private static int top(Silhouette shape) {
        for (int y = 0; y < shape.height(); y++) {
            for (int x = 0; x < shape.width(); x++) {
                if (shape.isSolid(x, y)) {
                    return y;
                }
            }
        }
        return 0;
    }

    /** The foot about the lowest point of a stretch that comes near the ground. */
    private static void foot(double[] edge, int deepest, int first, int last, double unit, List<Foot> feet) {
        double row = edge[deepest];
        int left = deepest;
        int right = deepest + 1;
        while (left > first && edge[left - 1] >= row - RISE * unit) {
            left--;
        }
        while (right < last && edge[right] >= row - RISE * unit) {
            right++;
        }
        if (right - left < 2) {
            return;
        }
        double half = (right - left) / 2.0;
        double middle = (left + right) / 2.0;
        double ry = bulge(edge, left, right, middle, half);
        feet.add(new Foot(left, right, row, Math.clamp(ry, 0, FLATTEST * half)));
    }

    /**
     * Half the height of the ellipse that fits an edge best: least squares over the inner part, for the corners of a bottle
     * are round and belong to no ellipse on the ground. A slope changes nothing: it is odd about the middle, the ellipse is
     * even.
     */
    private static double bulge(double[] edge, int left, int right, double middle, double half) {
        double n = 0;
        double k1 = 0;
        double k2 = 0;
        double rise = 0;
        double both = 0;
        for (int x = left; x < right; x++) {
            double u = (x + 0.5 - middle) / half;
            if (Math.abs(u) < 0.78) {
                double k = 1 - Math.sqrt(1 - u * u);
                n++;
                k1 += k;
                k2 += k * k;
                rise -= edge[x];
                both -= k * edge[x];
            }
        }
        double spread = n * k2 - k1 * k1;
        return spread > 1e-9 ? (n * both - k1 * rise) / spread : 0;
    }

    /** From the left to the right; none if there is no product. */
    List<Foot> feet() {
        return feet;
    }

    /** The foot that stands nearest to whoever looks; there must be one. */
    Foot foremost() {
        return feet.stream().max(Comparator.comparingDouble(Foot::row)).orElseThrow();
    }

    /** The product's height. */
    double unit() {
        return unit;
    }

    /** The lower edge of a column, not a number where there is nothing. */
    double edge(int x) {
        return x < 0 || x >= edge.length ? Double.NaN : edge[x];
    }

    /**
     * How closely a column comes to the ground it stands over: 1 where it touches, falling to 0 where it hovers.
     *
     * @param reach height at which half of the closeness is lost
     */
    double closeness(int x, double reach) {
        double lower = edge(x);
        if (Double.isNaN(lower)) {
            return 0;
        }
        double lift = Math.max(0, ground(x + 0.5) - lower) / reach;
        return Math.exp(-lift * lift * Math.log(2));
    }

    /**
     * The line that a mirror image is folded along: the front of the feet, and between them from the middle of one to that
     * of the next.
     */
    double ground(double x) {
        Foot before = feet.getFirst();
        for (Foot foot : feet) {
            if (x < foot.left()) {
                double gap = Math.max(1e-6, foot.left() - before.right());
                double f = Math.clamp((x - before.right()) / gap, 0, 1);
                return before.middle() + (foot.middle() - before.middle()) * f;
            }
            if (x <= foot.right()) {
                return foot.front(x);
            }
            before = foot;
        }
        return before.middle();
    }

    /** The same with the product's own edge where that all but touches, so that a mirror image joins without a gap. */
    double seam(double x) {
        double ground = ground(x);
        int column = (int) Math.floor(x - 0.5);
        double f = x - 0.5 - column;
        double a = edge(column);
        double b = edge(column + 1);
        double lower = Double.isNaN(a) ? b : Double.isNaN(b) ? a : a + (b - a) * f;
        double near = 0.014 * unit;
        double lift = ground - lower;
        if (!(Math.abs(lift) < near)) {
            return ground;
        }
        double part = lift / near;
        return lower + lift * part * part;
    }

    /** The row of the ground under the middle of the product's depth, changing evenly from foot to foot. */
    double middle(double x) {
        Foot before = feet.getFirst();
        if (x <= before.cx()) {
            return before.middle();
        }
        for (Foot foot : feet) {
            if (x < foot.cx()) {
                double f = (x - before.cx()) / (foot.cx() - before.cx());
                return before.middle() + (foot.middle() - before.middle()) * f;
            }
            before = foot;
        }
        return before.middle();
    }
}
