package studio.affiche.scene;

import java.util.ArrayList;
import java.util.List;
import studio.affiche.poster.Box;

/** The outlines that comics put behind what matters: a jagged star or a splash of paint, held back before text. */
final class Burst {
    private static final double MARGIN = 0.015;

    private Burst() {}

    /**
     * Signed distance to a star of straight edges around the product.
     *
     * @param grow factor on its usual size
     * @param salt another one gives another star
     */
    static Field star(Stage stage, double grow, int salt) {
        return new Star(stage, grow, salt);
    }

    /** Signed distance to a splash of paint around the product: a body, arms that end in drops, loose drops. */
    static Field splash(Stage stage, double grow, int salt) {
        return new Splash(stage, grow, salt);
    }

    /** Half the width of the body that holds a product, or half its height. */
    private static double half(double side) {
        return 0.62 * side + 0.05;
    }

    /** A radius along a direction, cut back before text near that direction but never smaller than its least. */
    private static double held(Stage stage, double cx, double cy, double dx, double dy, double least, double wanted) {
        double room = Double.POSITIVE_INFINITY;
        for (int i = -3; i <= 3; i++) {
            double c = Math.cos(i * 0.06);
            double s = Math.sin(i * 0.06);
            room = Math.min(room, stage.roomAlong(cx, cy, dx * c - dy * s, dx * s + dy * c));
        }
        return Math.clamp(room - MARGIN, least, Math.max(least, wanted));
    }

    /** What is left of a shape when it keeps clear of text, with round joints. */
    private static double clear(Stage stage, double distance, double x, double y) {
        return -blend(-distance, stage.roomAround(x, y) - MARGIN, 0.03);
    }

    /** The smaller of two distances with a round joint, as liquids meet (polynomial smooth minimum). */
    private static double blend(double a, double b, double k) {
        double h = Math.max(0, k - Math.abs(a - b)) / k;
        return Math.min(a, b) - h * h * k * 0.25;
    }

    private static final class Star implements Field {
        /** No corner comes nearer to the centre than this share of the body's radius. */
        private static final double LEAST = 0.72;
        /** Up to this share every point is well inside. */
        private static final double DEEP = 0.58;

        private final Stage stage;
        private final double cx;
        private final double cy;
        private final double rx;
        private final double ry;
        private final int points;
        private final double turn;
        private final double bound;
        private final double[] tipAngle;
        /** Corners in turn: inner, tip, inner, tip …; the first comes again at the end. */
        private final double[] xs;

        private final double[] ys;

        Star(Stage stage, double grow, int salt) {
            this.stage = stage;
            Box p = stage.product();
            cx = p.centerX();
            cy = p.centerY();
            rx = half(p.width()) * grow;
            ry = half(p.height()) * grow;
            points = 13 + (int) (stage.random(salt) * 6);
            turn = stage.random(salt + 1, 0, 6.28);
            tipAngle = new double[points];
            xs = new double[2 * points + 1];
            ys = new double[2 * points + 1];
            int seed = stage.grain(salt + 2);
            for (int i = 0; i < points; i++) {
                double step = 2 * Math.PI / points;
                corner(stage, 2 * i, turn + i * step, 0.90 + 0.12 * Noise.unit(i, 1, seed));
                tipAngle[i] = (0.30 + 0.40 * Noise.unit(i, 2, seed)) * step;
                double reach = 1.22 + 0.34 * Noise.unit(i, 3, seed) + 0.14 * (i & 1);
                corner(stage, 2 * i + 1, turn + i * step + tipAngle[i], reach);
            }
            xs[2 * points] = xs[0];
            ys[2 * points] = ys[0];
            double far = 0;
            for (int i = 0; i < xs.length; i++) {
                far = Math.max(far, Math.hypot(xs[i] - cx, ys[i] - cy));
            }
            bound = far;
        }

        private void corner(Stage stage, int i, double angle, double reach) {
            double dx = Math.cos(angle) * rx;
            double dy = Math.sin(angle) * ry;
            double n = Math.hypot(dx, dy);
            double r = held(stage, cx, cy, dx / n, dy / n, n * LEAST, n * reach);
            xs[i] = cx + dx / n * r;
            ys[i] = cy + dy / n * r;
        }

        @Override
        public double at(double x, double y) {
            double far = Sdf.disc(x, y, cx, cy, bound);
            if (far > 0.02) {
                return far;
            }
            double u = (x - cx) / rx;
            double v = (y - cy) / ry;
            double q = Math.sqrt(u * u + v * v);
            if (q < DEEP) {
                return (q - LEAST) * Math.min(rx, ry);
            }
            double angle = Math.atan2(v, u) - turn;
            double part = angle / (2 * Math.PI);
            part = (part - Math.floor(part)) * points;
            int i = Math.min(points - 1, (int) part);
            boolean first = (part - i) * 2 * Math.PI / points < tipAngle[i];
            int edge = 2 * i + (first ? 0 : 1);
            double ex = xs[edge + 1] - xs[edge];
            double ey = ys[edge + 1] - ys[edge];
            boolean inside = ex * (y - ys[edge]) - ey * (x - xs[edge]) > 0;
            double d = Double.POSITIVE_INFINITY;
            int n = 2 * points;
            for (int k = -1; k <= 1; k++) {
                int j = Math.floorMod(edge + k, n);
                d = Math.min(d, Sdf.segment(x, y, xs[j], ys[j], xs[j + 1], ys[j + 1]));
            }
            return clear(stage, inside ? -d : d, x, y);
        }
    }

    private static final class Splash implements Field {
        /**
         * One arm, thin at its root and round at its end; a loose drop has no length.
         *
         * @param ux its direction from the centre in units of the body's radii
         */
        private record Arm(double ax, double ay, double bx, double by, double thin, double drop, double ux, double uy) {
            /** Arms reach only points in about their direction. */
            private static final double NEAR = 0.72;

            double distance(double x, double y) {
                double t = Sdf.along(x, y, ax, ay, bx, by);
                double dx = x - ax - (bx - ax) * t;
                double dy = y - ay - (by - ay) * t;
                double q = Math.max(0, (t - 0.55) / 0.45);
                return Math.sqrt(dx * dx + dy * dy) - Sdf.lerp(thin, drop, q * q);
            }
        }

        /** Places about the body where its outline swells or flies off, and the share of these. */
        private static final int TONGUES = 17;

        private static final double FLYING = 0.36;

        private final Stage stage;
        private final double cx;
        private final double cy;
        private final double rx;
        private final double ry;
        private final double bound;
        private final double[] wave = new double[2];
        private final Arm[] arms;

        Splash(Stage stage, double grow, int salt) {
            this.stage = stage;
            Box p = stage.product();
            cx = p.centerX();
            cy = p.centerY();
            double wide = half(p.width()) * 1.06 * grow;
            double high = half(p.height()) * grow;
            rx = held(
                    stage,
                    cx,
                    cy,
                    stage.roomAlong(cx, cy, 1, 0) < stage.roomAlong(cx, cy, -1, 0) ? 1 : -1,
                    0,
                    wide * 0.8,
                    wide);
            ry = held(
                    stage,
                    cx,
                    cy,
                    0,
                    stage.roomAlong(cx, cy, 0, 1) < stage.roomAlong(cx, cy, 0, -1) ? 1 : -1,
                    high * 0.8,
                    high);
            for (int i = 0; i < wave.length; i++) {
                wave[i] = stage.random(salt + i, 0, 6.28);
            }
            arms = arms(stage, stage.grain(salt + 7));
            double far = Math.max(rx, ry);
            for (Arm a : arms) {
                far = Math.max(far, Math.hypot(a.bx - cx, a.by - cy) + a.drop);
            }
            bound = far;
        }

        private Arm[] arms(Stage stage, int seed) {
            List<Arm> all = new ArrayList<>();
            double size = Math.min(rx, ry);
            double angle = 6.28 * Noise.unit(0, 6, seed);
            for (int i = 0; i < TONGUES; i++) {
                // Paint flies off in a few places and only swells in most: even spikes would look like a sun.
                boolean flies = Noise.unit(i, 2, seed) < FLYING;
                angle += 2 * Math.PI / TONGUES * (0.45 + 1.1 * Noise.unit(i, 1, seed));
                double ux = Math.cos(angle);
                double uy = Math.sin(angle);
                double dx = ux * rx;
                double dy = uy * ry;
                double n = Math.hypot(dx, dy);
                double much = Noise.unit(i, 3, seed);
                double drop = size * (flies ? 0.030 + 0.055 * much * much : 0.09 + 0.12 * much);
                double wanted = flies ? n * (1.14 + 0.30 * much) : n * (1.01 + 0.07 * much);
                double r = held(stage, cx, cy, dx / n, dy / n, n * 0.9, wanted + drop) - drop;
                double thin = flies ? size * (0.025 + 0.03 * Noise.unit(i, 4, seed)) : drop * 0.8;
                double ex = cx + dx / n * r;
                double ey = cy + dy / n * r;
                all.add(new Arm(cx + dx * 0.8, cy + dy * 0.8, ex, ey, thin, drop, ux, uy));
                if (flies) {
                    loose(stage, all, seed + i, dx / n, dy / n, r + drop, size, ux, uy);
                }
            }
            return all.toArray(Arm[]::new);
        }

        /** Drops that have come off beyond the end of an arm, each smaller and farther. */
        private void loose(
                Stage stage,
                List<Arm> all,
                int seed,
                double dx,
                double dy,
                double end,
                double size,
                double ux,
                double uy) {
            double at = end;
            double r = size * (0.022 + 0.025 * Noise.unit(1, 7, seed));
            for (int k = 0; k < 3; k++) {
                at += r * (2.4 + 2.5 * Noise.unit(k, 8, seed));
                double aside = size * 0.10 * (Noise.unit(k, 9, seed) - 0.5);
                if (stage.roomAlong(cx, cy, dx, dy) < at + r + MARGIN) {
                    return;
                }
                double x = cx + dx * at - dy * aside;
                double y = cy + dy * at + dx * aside;
                all.add(new Arm(x, y, x, y, r, r, ux, uy));
                r *= 0.68;
            }
        }

        @Override
        public double at(double x, double y) {
            double far = Sdf.disc(x, y, cx, cy, bound);
            if (far > 0.06) {
                return far;
            }
            double u = (x - cx) / rx;
            double v = (y - cy) / ry;
            double q = Math.sqrt(u * u + v * v);
            if (q < 0.7) {
                return (q - 0.9) * Math.min(rx, ry);
            }
            double a = Math.atan2(v, u);
            double swell = 1 + 0.045 * Math.sin(3 * a + wave[0]) + 0.035 * Math.sin(5 * a + wave[1]);
            double d = Sdf.ellipse(x, y, cx, cy, rx * swell, ry * swell);
            for (Arm arm : arms) {
                if (arm.ux * u + arm.uy * v > Arm.NEAR * q) {
                    d = blend(d, arm.distance(x, y), 0.035);
                }
            }
            return clear(stage, d, x, y);
        }
    }
}
