package studio.affiche.photo.sample;

/**
 * A shape as its signed distance: negative inside. The distance may be too small but never too large, so that a ray can
 * step by it (sphere tracing, Hart 1996). The primitives follow from elementary geometry.
 */
@FunctionalInterface
interface Solid {
    double distance(double x, double y, double z);

    /** An upright cylinder around the y axis with rounded edges. */
    static Solid cylinder(double radius, double bottom, double top, double rounding) {
        double middle = (bottom + top) / 2;
        double half = (top - bottom) / 2 - rounding;
        double r = radius - rounding;
        return (x, y, z) -> {
            double dx = Math.sqrt(x * x + z * z) - r;
            double dy = Math.abs(y - middle) - half;
            return outside(dx, dy) - rounding;
        };
    }

    /** An upright cone with rounded edges, from one radius at the bottom to another at the top. */
    static Solid cone(double low, double high, double bottom, double top, double rounding) {
        double middle = (bottom + top) / 2;
        double half = (top - bottom) / 2 - rounding;
        double slope = (high - low) / (top - bottom);
        double scale = 1 / Math.sqrt(1 + slope * slope);
        return (x, y, z) -> {
            double r = low + slope * Math.clamp(y - bottom, 0, top - bottom) - rounding;
            double dx = (Math.sqrt(x * x + z * z) - r) * scale;
            double dy = Math.abs(y - middle) - half;
            return outside(dx, dy) - rounding;
        };
    }

    /** A box around the origin with rounded edges, half sizes given. */
    static Solid box(double hx, double hy, double hz, double rounding) {
        return (x, y, z) -> {
            double dx = Math.abs(x) - hx + rounding;
            double dy = Math.abs(y) - hy + rounding;
            double dz = Math.abs(z) - hz + rounding;
            double mx = Math.max(dx, 0);
            double my = Math.max(dy, 0);
            double mz = Math.max(dz, 0);
            return Math.sqrt(mx * mx + my * my + mz * mz) + Math.min(Math.max(dx, Math.max(dy, dz)), 0) - rounding;
        };
    }

    /** A ring lying flat around the y axis. */
    static Solid ring(double radius, double y0, double thickness) {
        return (x, y, z) -> {
            double q = Math.sqrt(x * x + z * z) - radius;
            return Math.sqrt(q * q + (y - y0) * (y - y0)) - thickness;
        };
    }

    /** Signed distance from two distances that are at right angles. */
    static double outside(double dx, double dy) {
        double mx = Math.max(dx, 0);
        double my = Math.max(dy, 0);
        return Math.sqrt(mx * mx + my * my) + Math.min(Math.max(dx, dy), 0);
    }

    default Solid union(Solid o) {
        return (x, y, z) -> Math.min(distance(x, y, z), o.distance(x, y, z));
    }

    /** Both, with a fillet of about a radius where they meet. */
    default Solid blend(Solid o, double radius) {
        return (x, y, z) -> {
            double a = distance(x, y, z);
            double b = o.distance(x, y, z);
            double h = Math.max(radius - Math.abs(a - b), 0) / radius;
            return Math.min(a, b) - h * h * radius / 4;
        };
    }

    /** This without the other, with the new edge rounded by about a radius. */
    default Solid without(Solid o, double radius) {
        return (x, y, z) -> {
            double a = distance(x, y, z);
            double b = -o.distance(x, y, z);
            double h = Math.max(radius - Math.abs(a - b), 0) / radius;
            return Math.max(a, b) + h * h * radius / 4;
        };
    }

    default Solid shrunk(double by) {
        return (x, y, z) -> distance(x, y, z) + by;
    }

    default Solid moved(double dx, double dy, double dz) {
        return (x, y, z) -> distance(x - dx, y - dy, z - dz);
    }

    /** Turned by degrees around the z axis, counter-clockwise as the camera sees it. */
    default Solid rolled(double degrees) {
        double c = Math.cos(Math.toRadians(degrees));
        double s = Math.sin(Math.toRadians(degrees));
        return (x, y, z) -> distance(c * x + s * y, c * y - s * x, z);
    }

    /** Turned by degrees around the y axis: the front moves to the right. */
    default Solid yawed(double degrees) {
        double c = Math.cos(Math.toRadians(degrees));
        double s = Math.sin(Math.toRadians(degrees));
        return (x, y, z) -> distance(c * x - s * z, y, s * x + c * z);
    }

    /** What is right of the plane x = 0, and its mirror image on the left. */
    default Solid mirrored() {
        return (x, y, z) -> distance(Math.abs(x), y, z);
    }

    /** Steps shortened by a factor below 1, for shapes whose distance is not exact. */
    default Solid careful(double factor) {
        return (x, y, z) -> distance(x, y, z) * factor;
    }

    /** The outward normal by central differences. */
    default Vec normal(Vec p, double e) {
        return new Vec(
                        distance(p.x() + e, p.y(), p.z()) - distance(p.x() - e, p.y(), p.z()),
                        distance(p.x(), p.y() + e, p.z()) - distance(p.x(), p.y() - e, p.z()),
                        distance(p.x(), p.y(), p.z() + e) - distance(p.x(), p.y(), p.z() - e))
                .unit();
    }
}
