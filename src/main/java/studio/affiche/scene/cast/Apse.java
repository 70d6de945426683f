package studio.affiche.scene.cast;

/**
 * The hollow of a niche, without end downwards: an upright cylinder closed by half a ball. To be cut out of walls. Its
 * one face is 0.
 *
 * @param spring height at which the dome begins
 */
public record Apse(double cx, double spring, double cz, double radius) implements Convex {
    @Override
    public boolean span(Ray ray, Span span) {
        double px = ray.ox - cx;
        double py = ray.oy - spring;
        double pz = ray.oz - cz;
        double in = Double.POSITIVE_INFINITY;
        double out = Double.NEGATIVE_INFINITY;
        if (Ball.span(px, py, pz, ray, radius, span)) {
            in = span.in;
            out = span.out;
        }
        double a = ray.dx * ray.dx + ray.dz * ray.dz;
        double b = px * ray.dx + pz * ray.dz;
        double c = px * px + pz * pz - radius * radius;
        double d = b * b - a * c;
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        if (a > 1e-14 && d > 0) {
            double root = Math.sqrt(d);
            low = (-b - root) / a;
            high = (-b + root) / a;
        } else if (a <= 1e-14 && c < 0) {
            low = Double.NEGATIVE_INFINITY;
            high = Double.POSITIVE_INFINITY;
        }
        if (Math.abs(ray.dy) < 1e-12) {
            if (py >= 0) {
                high = low;
            }
        } else if (ray.dy > 0) {
            high = Math.min(high, -py / ray.dy);
        } else {
            low = Math.max(low, -py / ray.dy);
        }
        if (low < high) {
            in = Math.min(in, low);
            out = Math.max(out, high);
        }
        span.set(in, 0, out, 0);
        return in < out;
    }

    @Override
    public void normal(int face, double x, double y, double z, Vec out) {
        double px = x - cx;
        double py = Math.max(0, y - spring);
        double pz = z - cz;
        double n = 1 / Math.max(1e-9, Math.sqrt(px * px + py * py + pz * pz));
        out.set(px * n, py * n, pz * n);
    }

    @Override
    public double distance(double x, double y, double z) {
        double px = x - cx;
        double py = Math.max(0, y - spring);
        double pz = z - cz;
        return Math.sqrt(px * px + py * py + pz * pz) - radius;
    }

    @Override
    public double reach() {
        return Double.POSITIVE_INFINITY;
    }

    @Override
    public void middle(Vec out) {
        out.set(cx, spring, cz);
    }
}
