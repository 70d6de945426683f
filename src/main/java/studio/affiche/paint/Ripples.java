package studio.affiche.paint;

/**
 * How ripples break a mirror image in water: rows slide to and fro, the more the farther down, and strips of it are lost.
 * A sum of waves that are finer far away, the same whenever asked.
 */
final class Ripples {
    private final double unit;

    /**
     * @param unit height of what is mirrored; all lengths are in its units
     */
    Ripples(double unit) {
        this.unit = unit;
    }

    /** How far the image of a place is moved sideways. */
    double slide(double x, double depth) {
        double u = x / unit;
        double d = depth / unit;
        double calm = Math.min(1, d / 0.03);
        double wave = Math.sin(78 * d / (0.35 + d) + 2.3 * u)
                + 0.6 * Math.sin(147 * d / (0.42 + d) - 4.1 * u + 1.3)
                + 0.22 * Math.sin(231 * d / (0.55 + d) + 6.1 * u + 4.1);
        return unit * (0.004 + 0.036 * d) * calm * wave;
    }

    /** How far it is moved down. */
    double lift(double x, double depth) {
        double u = x / unit;
        double d = depth / unit;
        return unit * 0.02 * d * Math.sin(96 * d / (0.4 + d) + 5.2 * u + 0.7);
    }

    /** How much of it is left, 0 to 1. */
    double whole(double x, double depth) {
        double u = x / unit;
        double d = depth / unit;
        double wave = Math.sin(112 * d / (0.4 + d) + 2.2 * u + 0.9) + 0.7 * Math.sin(61 * d / (0.3 + d) - 4.4 * u);
        return Math.clamp(1 - Math.min(1, d / 0.08) * (0.32 + 0.24 * wave), 0, 1);
    }
}
