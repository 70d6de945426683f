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

    /** An egg: three half axes around the origin. The distance is a close estimate. */
    static Solid ellipsoid(double rx, double ry, double rz) {
        double least = Math.min(rx, Math.min(ry, rz));
        return (x, y, z) -> {
            double u = x / rx;
            double v = y / ry;
            double w = z / rz;
            double k = Math.sqrt(u * u + v * v + w * w);
            if (k < 1e-6) {
                return -least;
            }
            double slope = Math.sqrt(u * u / (rx * rx) + v * v / (ry * ry) + w * w / (rz * rz));
            return k * (k - 1) / slope;
        };
    }

    /** A rod with round ends. */
    static Solid rod(Vec from, Vec to, double radius) {
        Vec way = to.minus(from);
        double square = way.dot(way);
        return (x, y, z) -> {
            double dx = x - from.x();
            double dy = y - from.y();
            double dz = z - from.z();
            double t = Math.clamp((dx * way.x() + dy * way.y() + dz * way.z()) / square, 0, 1);
            double px = dx - t * way.x();
            double py = dy - t * way.y();
            double pz = dz - t * way.z();
            return Math.sqrt(px * px + py * py + pz * pz) - radius;
        };
    }

    /** A disc that faces the camera, its edge rounded. */
    static Solid disc(double radius, double halfDepth, double rounding) {
        return (x, y, z) ->
                outside(Math.sqrt(x * x + y * y) - radius + rounding, Math.abs(z) - halfDepth + rounding) - rounding;
    }

    /** A ring that faces the camera. */
    static Solid hoop(double radius, double thickness) {
        return (x, y, z) -> {
            double q = Math.sqrt(x * x + y * y) - radius;
            return Math.sqrt(q * q + z * z) - thickness;
        };
    }

    /** The half of space behind a plane. */
    static Solid behind(Vec onPlane, Vec normal) {
        Vec n = normal.unit();
        double far = onPlane.dot(n);
        return (x, y, z) -> x * n.x() + y * n.y() + z * n.z() - far;
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

    /** What is in both, its new edge rounded by about a radius. */
    default Solid within(Solid o, double radius) {
        return (x, y, z) -> {
            double a = distance(x, y, z);
            double b = o.distance(x, y, z);
            double h = Math.max(radius - Math.abs(a - b), 0) / radius;
            return Math.max(a, b) + h * h * radius / 4;
        };
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

    default Solid moved(double dx, double dy, double dz) {
        return (x, y, z) -> distance(x - dx, y - dy, z - dz);
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
