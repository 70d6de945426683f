package studio.affiche.scene.cast;

/**
 * A box that stands upright, turned about its upright axis. Faces: 0 and 1 sideways, 2 below, 3 above, 4 back, 5 front.
 *
 * @param hx half its width
 * @param hy half its height
 * @param hz half its depth
 * @param cos of the turn
 * @param sin of the turn
 */
public record Block(double cx, double cy, double cz, double hx, double hy, double hz, double cos, double sin)
        implements Convex {
    /** A box between two corners, not turned. */
    public static Block between(double x0, double y0, double z0, double x1, double y1, double z1) {
        return new Block(
                (x0 + x1) / 2, (y0 + y1) / 2, (z0 + z1) / 2, (x1 - x0) / 2, (y1 - y0) / 2, (z1 - z0) / 2, 1, 0);
    }

    /** A box on a base of a height above the floor, turned by an angle in radians. */
    public static Block turned(double cx, double base, double cz, double hx, double high, double hz, double turn) {
        return new Block(cx, base + high / 2, cz, hx, high / 2, hz, Math.cos(turn), Math.sin(turn));
    }

    @Override
    public boolean span(Ray ray, Span span) {
        double px = ray.ox - cx;
        double pz = ray.oz - cz;
        double lx = px * cos - pz * sin;
        double lz = px * sin + pz * cos;
        double vx = ray.dx * cos - ray.dz * sin;
        double vz = ray.dx * sin + ray.dz * cos;
        span.set(Double.NEGATIVE_INFINITY, 0, Double.POSITIVE_INFINITY, 0);
        return slab(lx, vx, hx, 0, span) && slab(ray.oy - cy, ray.dy, hy, 2, span) && slab(lz, vz, hz, 4, span);
    }

    private static boolean slab(double o, double v, double h, int face, Span span) {
        if (Math.abs(v) < 1e-12) {
            return Math.abs(o) < h;
        }
        double low = (-h - o) / v;
        double high = (h - o) / v;
        return v > 0 ? span.clip(low, face, high, face + 1) : span.clip(high, face + 1, low, face);
    }

    @Override
    public void normal(int face, double x, double y, double z, Vec out) {
        double sign = (face & 1) == 0 ? -1 : 1;
        switch (face >> 1) {
            case 0 -> out.set(sign * cos, 0, -sign * sin);
            case 1 -> out.set(0, sign, 0);
            default -> out.set(sign * sin, 0, sign * cos);
        }
    }

    @Override
    public double distance(double x, double y, double z) {
        double px = x - cx;
        double pz = z - cz;
        double qx = Math.abs(px * cos - pz * sin) - hx;
        double qy = Math.abs(y - cy) - hy;
        double qz = Math.abs(px * sin + pz * cos) - hz;
        return Math.max(qx, Math.max(qy, qz));
    }

    @Override
    public double reach() {
        return Math.sqrt(hx * hx + hy * hy + hz * hz);
    }

    @Override
    public void middle(Vec out) {
        out.set(cx, cy, cz);
    }

    @Override
    public Bounds bounds() {
        double wide = Math.abs(cos) * hx + Math.abs(sin) * hz;
        double deep = Math.abs(sin) * hx + Math.abs(cos) * hz;
        return Bounds.about(cx, cy, cz, wide, hy, deep);
    }
}
