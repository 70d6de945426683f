package studio.affiche.photo.sample;

/** Numbers that look random and are the same every time: for grain, fibres, pores and wear. */
final class Grain {
    private Grain() {}

    /** A number of -1 to 1 that looks random (the mixing of SplitMix64, Steele and others 2014). */
    static double hash(long n) {
        long z = n * 0x9E3779B97F4A7C15L + 0x7F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        z ^= z >>> 31;
        return (z >>> 11) * 0x1.0p-52 - 1;
    }

    private static double hash(long i, long j, long k) {
        return hash(i * 7919 + j * 104729 + k * 1299709);
    }

    /** Smooth noise of -1 to 1 along a line, a change for each unit. */
    static double line(double x) {
        double i = Math.floor(x);
        double s = smooth(x - i);
        return hash((long) i) * (1 - s) + hash((long) i + 1) * s;
    }

    /** Smooth noise of -1 to 1 in space, a change for each unit (value noise). */
    static double at(double x, double y, double z) {
        long i = (long) Math.floor(x);
        long j = (long) Math.floor(y);
        long k = (long) Math.floor(z);
        double u = smooth(x - i);
        double v = smooth(y - j);
        double w = smooth(z - k);
        double near =
                mix(mix(hash(i, j, k), hash(i + 1, j, k), u), mix(hash(i, j + 1, k), hash(i + 1, j + 1, k), u), v);
        double far = mix(
                mix(hash(i, j, k + 1), hash(i + 1, j, k + 1), u),
                mix(hash(i, j + 1, k + 1), hash(i + 1, j + 1, k + 1), u),
                v);
        return mix(near, far, w);
    }

    /** Noise with finer noise on it, each layer half as strong and half as large; about -1 to 1. */
    static double layered(double x, double y, double z, int layers) {
        double sum = 0;
        double strength = 0.5;
        double fine = 1;
        for (int i = 0; i < layers; i++) {
            sum += strength * at(x * fine + 17.3 * i, y * fine, z * fine);
            strength /= 2;
            fine *= 2;
        }
        return sum;
    }

    /** Distance to the nearest of points strewn one to a unit cube: pebbles with creases between (Worley 1996). */
    static double cells(double x, double y, double z) {
        long i = (long) Math.floor(x);
        long j = (long) Math.floor(y);
        long k = (long) Math.floor(z);
        double least = 9;
        for (long c = k - 1; c <= k + 1; c++) {
            for (long b = j - 1; b <= j + 1; b++) {
                for (long a = i - 1; a <= i + 1; a++) {
                    double dx = a + 0.5 + 0.45 * hash(a, b, c) - x;
                    double dy = b + 0.5 + 0.45 * hash(a + 57, b, c) - y;
                    double dz = c + 0.5 + 0.45 * hash(a, b + 113, c) - z;
                    least = Math.min(least, dx * dx + dy * dy + dz * dz);
                }
            }
        }
        return Math.sqrt(least);
    }

    private static double smooth(double t) {
        return t * t * (3 - 2 * t);
    }

    private static double mix(double a, double b, double part) {
        return a + (b - a) * part;
    }
}
