package studio.affiche.scene;

/** Signed distances (negative inside) and the soft steps that turn them into coverage and shadow. */
final class Sdf {
    private Sdf() {}

    /** Distance to a disc. */
    static double disc(double x, double y, double cx, double cy, double r) {
        return Math.sqrt((x - cx) * (x - cx) + (y - cy) * (y - cy)) - r;
    }

    /** Distance to a box with round corners, given by centre and half sizes. */
    static double roundBox(double x, double y, double cx, double cy, double hx, double hy, double r) {
        double qx = Math.abs(x - cx) - hx + r;
        double qy = Math.abs(y - cy) - hy + r;
        double ox = Math.max(qx, 0);
        double oy = Math.max(qy, 0);
        return Math.min(Math.max(qx, qy), 0) + Math.sqrt(ox * ox + oy * oy) - r;
    }

    /** Distance to an arch: a half disc about (cx, spring) on a strip that runs down for ever. */
    static double arch(double x, double y, double cx, double spring, double r) {
        double dx = x - cx;
        double dy = Math.min(y - spring, 0);
        return Math.sqrt(dx * dx + dy * dy) - r;
    }

    /** Distance to an upright ellipse, first order: exact at the edge, good near it. */
    static double ellipse(double x, double y, double cx, double cy, double rx, double ry) {
        double ex = (x - cx) / rx;
        double ey = (y - cy) / ry;
        double q = Math.sqrt(ex * ex + ey * ey);
        if (q < 1e-6) {
            return -Math.min(rx, ry);
        }
        double gx = ex / rx;
        double gy = ey / ry;
        return (q - 1) * q / Math.sqrt(gx * gx + gy * gy);
    }

    /** Distance to a segment. */
    static double segment(double x, double y, double ax, double ay, double bx, double by) {
        double t = along(x, y, ax, ay, bx, by);
        double dx = x - ax - (bx - ax) * t;
        double dy = y - ay - (by - ay) * t;
        return Math.sqrt(dx * dx + dy * dy);
    }

    /** Where on a segment the nearest point lies, 0 to 1. */
    static double along(double x, double y, double ax, double ay, double bx, double by) {
        double vx = bx - ax;
        double vy = by - ay;
        double n = vx * vx + vy * vy;
        return n == 0 ? 0 : Math.clamp(((x - ax) * vx + (y - ay) * vy) / n, 0, 1);
    }

    /** Coverage of 0 to 1 of a pixel by a shape at a signed distance. */
    static double cover(double distance, double pixel) {
        return Math.clamp(0.5 - distance / pixel, 0, 1);
    }

    /** 1 well inside, 0 well outside, smooth over a band of the given half width. */
    static double soft(double distance, double halfWidth) {
        return step(halfWidth, -halfWidth, distance);
    }

    /** Smooth step from 0 at one edge to 1 at another, which may be the smaller. */
    static double step(double edge0, double edge1, double v) {
        double t = Math.clamp((v - edge0) / (edge1 - edge0), 0, 1);
        return t * t * (3 - 2 * t);
    }

    /** About exp(-d) for d ≥ 0, reaching 0 at 5; 1 for negative d. */
    static double fall(double d) {
        if (d <= 0) {
            return 1;
        }
        if (d >= 5) {
            return 0;
        }
        double t = 1 - d * 0.2;
        return t * t * t * t * t;
    }

    /** A bell of height 1 and about the width of exp(-d²), without its tails. */
    static double bell(double d) {
        double q = 1 - d * d * 0.16;
        return q <= 0 ? 0 : q * q * q * q * q * q;
    }

    static double lerp(double a, double b, double t) {
        return a + (b - a) * t;
    }
}
