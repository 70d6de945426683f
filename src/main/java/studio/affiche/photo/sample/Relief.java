package studio.affiche.photo.sample;

/** A change of a surface's normal: what is too fine to be modelled. */
@FunctionalInterface
interface Relief {
    Relief SMOOTH = (p, n) -> n;

    /** The unit normal at a point, given the smooth one. */
    Vec bend(Vec p, Vec normal);

    /** Fine grooves around the y axis, as a lathe leaves them. */
    static Relief turned(double depth) {
        return (p, n) -> {
            double r = Math.sqrt(p.x() * p.x() + p.z() * p.z());
            // Grooves run around: across them is up on a wall and outwards on a lid.
            double across = Math.abs(n.y()) > 0.7 ? r : p.y();
            double tilt = depth * grain(across * 31);
            return Math.abs(n.y()) > 0.7
                    ? new Vec(n.x() + tilt * p.x() / Math.max(r, 1e-6), n.y(), n.z() + tilt * p.z() / Math.max(r, 1e-6))
                            .unit()
                    : new Vec(n.x(), n.y() + tilt, n.z()).unit();
        };
    }

    /**
     * Drops of condensed water on a wall around the y axis.
     *
     * @param radius of the wall
     * @param cell distance between drops, in centimetres
     * @param share of cells with a drop
     * @param bottom height below which there are none
     */
    static Relief drops(double radius, double cell, double share, double bottom) {
        double around = Math.floor(2 * Math.PI * radius / cell);
        return (p, n) -> {
            if (Math.abs(n.y()) > 0.4 || p.y() < bottom) {
                return n;
            }
            double turn = Math.atan2(p.x(), p.z()) / (2 * Math.PI) + 0.5;
            double u = turn * around;
            double v = p.y() / cell;
            long i = (long) Math.floor(u);
            long j = (long) Math.floor(v);
            long key = i * 7919 + j * 104729;
            if (hash(key) > 2 * share - 1) {
                return n;
            }
            double size = 0.16 + 0.14 * hash(key + 1);
            double x = (u - i - 0.5 - 0.18 * hash(key + 2)) / size;
            double y = (v - j - 0.5 - 0.18 * hash(key + 3)) / size;
            double far = x * x + y * y;
            if (far >= 1) {
                return n;
            }
            // A dome: steepest at its rim.
            double tilt = 0.75 * Math.sqrt(far);
            double tangentX = n.z();
            double tangentZ = -n.x();
            return new Vec(n.x() + tilt * x * tangentX, n.y() + tilt * y, n.z() + tilt * x * tangentZ).unit();
        };
    }

    /** Smooth noise of -1 to 1 along a line. */
    static double grain(double x) {
        double i = Math.floor(x);
        double f = x - i;
        double s = f * f * (3 - 2 * f);
        return hash((long) i) * (1 - s) + hash((long) i + 1) * s;
    }

    /** A number of -1 to 1 that looks random (the mixing of SplitMix64, Steele and others 2014). */
    static double hash(long n) {
        long z = n * 0x9E3779B97F4A7C15L + 0x7F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        z ^= z >>> 31;
        return (z >>> 11) * 0x1.0p-52 - 1;
    }
}
