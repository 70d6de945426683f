package studio.affiche.scene.cast;

/** A cone that stands on the floor or on something, its tip up. Faces: 0 round, 1 the base. */
public record Cone(double cx, double base, double cz, double radius, double high) implements Convex {
    @Override
    public boolean span(Ray ray, Span span) {
        double k = radius / high;
        double px = ray.ox - cx;
        double pz = ray.oz - cz;
        // Below the tip, the radius grows with the depth under it.
        double w = base + high - ray.oy;
        double kw = k * w;
        double kd = -k * ray.dy;
        double a = ray.dx * ray.dx + ray.dz * ray.dz - kd * kd;
        double b = px * ray.dx + pz * ray.dz - kw * kd;
        double c = px * px + pz * pz - kw * kw;
        double d = b * b - a * c;
        if (d <= 0 || Math.abs(a) < 1e-12) {
            return false;
        }
        double root = Math.sqrt(d);
        double t0 = (-b - root) / a;
        double t1 = (-b + root) / a;
        if (a < 0) {
            double swap = t0;
            t0 = t1;
            t1 = swap;
        }
        boolean down = ray.dy < 0;
        double floor = Math.abs(ray.dy) < 1e-12 ? 0 : (base - ray.oy) / ray.dy;
        if (a > 0) {
            // Both crossings lie on one of the two cones that meet in the tip.
            if (w - ray.dy * (t0 + t1) / 2 < 0) {
                return false;
            }
            span.set(t0, 0, t1, 0);
        } else {
            // Steeper than the side: it comes from, or leaves, through the base.
            double near = Math.min(t0, t1);
            double far = Math.max(t0, t1);
            if (down) {
                span.set(far, 0, Double.POSITIVE_INFINITY, 0);
            } else {
                span.set(Double.NEGATIVE_INFINITY, 0, near, 0);
            }
        }
        if (Math.abs(ray.dy) < 1e-12) {
            return ray.oy > base;
        }
        return down
                ? span.clip(Double.NEGATIVE_INFINITY, 0, floor, 1)
                : span.clip(floor, 1, Double.POSITIVE_INFINITY, 0);
    }

    @Override
    public void normal(int face, double x, double y, double z, Vec out) {
        if (face == 1) {
            out.set(0, -1, 0);
            return;
        }
        double px = x - cx;
        double pz = z - cz;
        double n = Math.max(1e-9, Math.sqrt(px * px + pz * pz));
        double slant = Math.sqrt(radius * radius + high * high);
        out.set(px / n * high / slant, radius / slant, pz / n * high / slant);
    }

    @Override
    public double distance(double x, double y, double z) {
        double px = x - cx;
        double pz = z - cz;
        double slant = Math.sqrt(radius * radius + high * high);
        double side = (Math.sqrt(px * px + pz * pz) - radius * (base + high - y) / high) * high / slant;
        return Math.max(side, base - y);
    }

    @Override
    public double reach() {
        return Math.sqrt(radius * radius + high * high / 4);
    }

    @Override
    public void middle(Vec out) {
        out.set(cx, base + high / 2, cz);
    }
}
