package studio.affiche.scene;

/**
 * Lattice noise from a hash, without tables or state: the same point and seed give the same value everywhere.
 *
 * <p>Gradient noise after Perlin (2002) with eight gradient directions and quintic fade; values are about -1 to 1.
 */
final class Noise {
    private static final double[] GX = {1, -1, 0, 0, 0.7071, -0.7071, 0.7071, -0.7071};
    private static final double[] GY = {0, 0, 1, -1, 0.7071, 0.7071, -0.7071, -0.7071};

    private Noise() {}

    /** Mixes two numbers and a seed to 32 well stirred bits. */
    static int hash(int x, int y, int seed) {
        int h = x * 0x27d4eb2d ^ y * 0x165667b1 ^ seed * 0x9e3779b1;
        h = (h ^ (h >>> 15)) * 0x85ebca6b;
        h = (h ^ (h >>> 13)) * 0xc2b2ae35;
        return h ^ (h >>> 16);
    }

    /** A number of 0 to 1 (exclusive) from two numbers and a seed. */
    static double unit(int x, int y, int seed) {
        return (hash(x, y, seed) >>> 8) * 0x1p-24;
    }

    /** Gradient noise, about -1 to 1, features about one unit wide. */
    static double at(double x, double y, int seed) {
        double fx = Math.floor(x);
        double fy = Math.floor(y);
        int ix = (int) fx;
        int iy = (int) fy;
        double dx = x - fx;
        double dy = y - fy;
        double ux = dx * dx * dx * (dx * (dx * 6 - 15) + 10);
        double uy = dy * dy * dy * (dy * (dy * 6 - 15) + 10);
        double a = slope(ix, iy, seed, dx, dy);
        double b = slope(ix + 1, iy, seed, dx - 1, dy);
        double c = slope(ix, iy + 1, seed, dx, dy - 1);
        double d = slope(ix + 1, iy + 1, seed, dx - 1, dy - 1);
        double top = a + (b - a) * ux;
        double bottom = c + (d - c) * ux;
        return 1.5 * (top + (bottom - top) * uy);
    }

    private static double slope(int x, int y, int seed, double dx, double dy) {
        int h = x * 0x27d4eb2d ^ y * 0x165667b1 ^ seed * 0x9e3779b1;
        h = (h ^ (h >>> 15)) * 0x85ebca6b;
        int g = (h ^ (h >>> 13)) & 7;
        return GX[g] * dx + GY[g] * dy;
    }

    /**
     * Noise at doubling frequencies and halving strength, about -1 to 1 (fractional Brownian motion).
     *
     * @param pixel size of a pixel in units of x and y; octaves too fine for it fade out, which keeps small
     *     pictures free of aliasing
     */
    static double fbm(double x, double y, int octaves, double pixel, int seed) {
        double sum = 0;
        double strength = 0.5;
        double step = 1;
        for (int i = 0; i < octaves; i++) {
            double visible = Math.clamp(2 - pixel * step * 3, 0, 1);
            if (visible <= 0) {
                break;
            }
            sum += at(x * step + i * 17.3, y * step - i * 9.1, seed + i) * strength * visible;
            strength *= 0.5;
            step *= 2.03;
        }
        return sum;
    }

    /** Sharp crests of 0 to 1 where noise crosses zero: veins and creases. */
    static double ridge(double x, double y, int seed) {
        return 1 - Math.min(1, Math.abs(at(x, y, seed)));
    }
}
