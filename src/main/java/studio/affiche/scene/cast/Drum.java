package studio.affiche.scene.cast;

/**
 * A cylinder along one of the three axes. Faces: 0 round, 1 the end of the larger coordinate, 2 the other end.
 *
 * @param half of its length
 */
public record Drum(Axis axis, double cx, double cy, double cz, double radius, double half) implements Convex {
    /** Which way the ends look. */
    public enum Axis {
        X,
        Y,
        Z
    }

    /** One that stands on a base of a height above the floor. */
    public static Drum standing(double cx, double base, double cz, double radius, double high) {
        return new Drum(Axis.Y, cx, base + high / 2, cz, radius, high / 2);
    }

    @Override
    public boolean span(Ray ray, Span span) {
        double px = ray.ox - cx;
        double py = ray.oy - cy;
        double pz = ray.oz - cz;
        return switch (axis) {
            case X -> span(py, pz, px, ray.dy, ray.dz, ray.dx, span);
            case Y -> span(px, pz, py, ray.dx, ray.dz, ray.dy, span);
            case Z -> span(px, py, pz, ray.dx, ray.dy, ray.dz, span);
        };
    }

    private boolean span(double u, double v, double w, double du, double dv, double dw, Span span) {
        double a = du * du + dv * dv;
        double c = u * u + v * v - radius * radius;
        if (a < 1e-14) {
            if (c >= 0) {
                return false;
            }
            span.set(Double.NEGATIVE_INFINITY, 0, Double.POSITIVE_INFINITY, 0);
        } else {
            double b = u * du + v * dv;
            double d = b * b - a * c;
            if (d <= 0) {
                return false;
            }
            double root = Math.sqrt(d);
            span.set((-b - root) / a, 0, (-b + root) / a, 0);
        }
        if (Math.abs(dw) < 1e-12) {
            return Math.abs(w) < half;
        }
        double low = (-half - w) / dw;
        double high = (half - w) / dw;
        return dw > 0 ? span.clip(low, 2, high, 1) : span.clip(high, 1, low, 2);
    }

    @Override
    public void normal(int face, double x, double y, double z, Vec out) {
        if (face == 0) {
            double r = 1 / radius;
            switch (axis) {
                case X -> out.set(0, (y - cy) * r, (z - cz) * r);
                case Y -> out.set((x - cx) * r, 0, (z - cz) * r);
                case Z -> out.set((x - cx) * r, (y - cy) * r, 0);
            }
            return;
        }
        double sign = face == 1 ? 1 : -1;
        switch (axis) {
            case X -> out.set(sign, 0, 0);
            case Y -> out.set(0, sign, 0);
            case Z -> out.set(0, 0, sign);
        }
    }

    /** Distance from the axis less the radius. */
    double beyond(double x, double y, double z) {
        double px = x - cx;
        double py = y - cy;
        double pz = z - cz;
        double q = switch (axis) {
            case X -> py * py + pz * pz;
            case Y -> px * px + pz * pz;
            case Z -> px * px + py * py;
        };
        return Math.sqrt(q) - radius;
    }

    /** Distance beyond the nearer end. */
    double past(double x, double y, double z) {
        return switch (axis) {
            case X -> Math.abs(x - cx) - half;
            case Y -> Math.abs(y - cy) - half;
            case Z -> Math.abs(z - cz) - half;
        };
    }

    @Override
    public double distance(double x, double y, double z) {
        return Math.max(beyond(x, y, z), past(x, y, z));
    }

    @Override
    public double reach() {
        return Math.sqrt(radius * radius + half * half);
    }

    @Override
    public void middle(Vec out) {
        out.set(cx, cy, cz);
    }

    @Override
    public Bounds bounds() {
        return switch (axis) {
            case X -> Bounds.about(cx, cy, cz, half, radius, radius);
            case Y -> Bounds.about(cx, cy, cz, radius, half, radius);
            case Z -> Bounds.about(cx, cy, cz, radius, radius, half);
        };
    }
}
