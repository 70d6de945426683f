package studio.affiche.scene.cast;

/** A ball; its one face is 0. */
public record Ball(double cx, double cy, double cz, double radius) implements Convex {
    @Override
    public boolean span(Ray ray, Span span) {
        return span(ray.ox - cx, ray.oy - cy, ray.oz - cz, ray, radius, span);
    }

    static boolean span(double px, double py, double pz, Ray ray, double radius, Span span) {
        double b = px * ray.dx + py * ray.dy + pz * ray.dz;
        double c = px * px + py * py + pz * pz - radius * radius;
        double d = b * b - c;
        if (d <= 0) {
            return false;
        }
        double root = Math.sqrt(d);
        span.set(-b - root, 0, -b + root, 0);
        return true;
    }

    @Override
    public void normal(int face, double x, double y, double z, Vec out) {
        out.set((x - cx) / radius, (y - cy) / radius, (z - cz) / radius);
    }

    @Override
    public double distance(double x, double y, double z) {
        double px = x - cx;
        double py = y - cy;
        double pz = z - cz;
        return Math.sqrt(px * px + py * py + pz * pz) - radius;
    }

    @Override
    public double reach() {
        return radius;
    }

    @Override
    public void middle(Vec out) {
        out.set(cx, cy, cz);
    }
}
