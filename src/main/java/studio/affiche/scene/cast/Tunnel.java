package studio.affiche.scene.cast;

/**
 * The hollow of an arch, without end along its axis and downwards: a half disc on a strip. To be cut out of walls. Its
 * one face is 0.
 *
 * @param sideways whether its axis goes from left to right; otherwise it goes away from the viewer
 * @param c where its middle is across the axis
 * @param spring height at which the arch begins
 * @param radius half its width
 */
public record Tunnel(boolean sideways, double c, double spring, double radius) implements Convex {
    @Override
    public boolean span(Ray ray, Span span) {
        double u = (sideways ? ray.oz : ray.ox) - c;
        double du = sideways ? ray.dz : ray.dx;
        return union(u, ray.oy - spring, du, ray.dy, radius, span);
    }

    /** A ray against a half disc on a strip in the plane. */
    static boolean union(double u, double v, double du, double dv, double r, Span span) {
        double a = du * du + dv * dv;
        double b = u * du + v * dv;
        double d = a < 1e-14 ? -1 : b * b - a * (u * u + v * v - r * r);
        double in = Double.POSITIVE_INFINITY;
        double out = Double.NEGATIVE_INFINITY;
        if (d > 0) {
            double root = Math.sqrt(d);
            in = (-b - root) / a;
            out = (-b + root) / a;
        } else if (a < 1e-14) {
            boolean inside = u * u + v * v < r * r || (v < 0 && Math.abs(u) < r);
            span.set(Double.NEGATIVE_INFINITY, 0, Double.POSITIVE_INFINITY, 0);
            return inside;
        }
        double low = Double.NEGATIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        boolean strip = true;
        if (Math.abs(du) < 1e-12) {
            strip = Math.abs(u) < r;
        } else {
            double t0 = (-r - u) / du;
            double t1 = (r - u) / du;
            low = Math.min(t0, t1);
            high = Math.max(t0, t1);
        }
        if (Math.abs(dv) < 1e-12) {
            strip &= v < 0;
        } else if (dv > 0) {
            high = Math.min(high, -v / dv);
        } else {
            low = Math.max(low, -v / dv);
        }
        if (strip && low < high) {
            in = Math.min(in, low);
            out = Math.max(out, high);
        }
        span.set(in, 0, out, 0);
        return in < out;
    }

    @Override
    public void normal(int face, double x, double y, double z, Vec out) {
        double u = (sideways ? z : x) - c;
        double v = Math.max(0, y - spring);
        double n = Math.max(1e-9, Math.sqrt(u * u + v * v));
        out.set(sideways ? 0 : u / n, v / n, sideways ? u / n : 0);
    }

    @Override
    public double distance(double x, double y, double z) {
        double u = (sideways ? z : x) - c;
        double v = Math.max(0, y - spring);
        return Math.sqrt(u * u + v * v) - radius;
    }

    @Override
    public double reach() {
        return Double.POSITIVE_INFINITY;
    }

    @Override
    public void middle(Vec out) {
        out.set(sideways ? 0 : c, spring, sideways ? c : 0);
    }
}
