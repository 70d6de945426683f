package studio.affiche.scene.cast;

/**
 * All that lies on one side of a plane, such as the ground. Its one face is 0.
 *
 * @param nx outward normal, of length 1 with the next two
 * @param offset distance of the plane from the origin along the normal
 */
public record HalfSpace(double nx, double ny, double nz, double offset) implements Convex {
    /** All below a height. */
    public static HalfSpace below(double y) {
        return new HalfSpace(0, 1, 0, y);
    }

    /** All further from the viewer than a depth. */
    public static HalfSpace behind(double z) {
        return new HalfSpace(0, 0, 1, z);
    }

    @Override
    public boolean span(Ray ray, Span span) {
        double away = nx * ray.ox + ny * ray.oy + nz * ray.oz - offset;
        double speed = nx * ray.dx + ny * ray.dy + nz * ray.dz;
        if (Math.abs(speed) < 1e-12) {
            span.set(Double.NEGATIVE_INFINITY, 0, Double.POSITIVE_INFINITY, 0);
            return away < 0;
        }
        double t = -away / speed;
        if (speed < 0) {
            span.set(t, 0, Double.POSITIVE_INFINITY, 0);
        } else {
            span.set(Double.NEGATIVE_INFINITY, 0, t, 0);
        }
        return true;
    }

    @Override
    public void normal(int face, double x, double y, double z, Vec out) {
        out.set(nx, ny, nz);
    }

    @Override
    public double distance(double x, double y, double z) {
        return nx * x + ny * y + nz * z - offset;
    }

    @Override
    public double reach() {
        return Double.POSITIVE_INFINITY;
    }

    @Override
    public void middle(Vec out) {
        out.set(nx * offset, ny * offset, nz * offset);
    }
}
