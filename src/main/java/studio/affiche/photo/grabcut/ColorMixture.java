package studio.affiche.photo.grabcut;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How likely a colour is in a region: a mixture of Gaussians in OKLab with full covariances. The first parts come from
 * splitting the region again and again across its widest part (Orchard and Bouman 1991); then each colour goes to the
 * part that explains it best, a few times over.
 */
final class ColorMixture {
    private static final int ROUNDS = 3;
    /** Least standard deviation of a part, ΔE OK: no region is purer than its noise. */
    private static final double LEAST = 0.008;

    private final Part[] parts;

    private ColorMixture(Part[] parts) {
        this.parts = parts;
    }

    /**
     * Fits a mixture.
     *
     * @param colors L, a, b of each sample, one after the other; at least one sample
     * @param most parts
     */
    static ColorMixture fit(float[] colors, int most) {
        int n = colors.length / 3;
        byte[] owner = new byte[n];
        var sums = new ArrayList<Sums>();
        sums.add(Sums.of(colors, owner, 0));
        while (sums.size() < most) {
            int widest = 0;
            for (int k = 1; k < sums.size(); k++) {
                widest = sums.get(k).spread() > sums.get(widest).spread() ? k : widest;
            }
            double[] axis = sums.get(widest).axis();
            double middle = sums.get(widest).along(axis);
            int moved = 0;
            for (int i = 0; i < n; i++) {
                double at = axis[0] * colors[3 * i] + axis[1] * colors[3 * i + 1] + axis[2] * colors[3 * i + 2];
                if (owner[i] == widest && at > middle) {
                    owner[i] = (byte) sums.size();
                    moved++;
                }
            }
            if (moved == 0) {
                break;
            }
            sums.set(widest, Sums.of(colors, owner, widest));
            sums.add(Sums.of(colors, owner, sums.size()));
        }
        ColorMixture fitted = of(sums, n);
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < n; i++) {
                owner[i] = (byte) fitted.best(colors[3 * i], colors[3 * i + 1], colors[3 * i + 2]);
            }
            int count = fitted.parts.length;
            sums.clear();
            for (int k = 0; k < count; k++) {
                sums.add(Sums.of(colors, owner, k));
            }
            sums.removeIf(s -> s.n == 0);
            fitted = of(sums, n);
        }
        return fitted;
    }

    private static ColorMixture of(List<Sums> sums, int n) {
        return new ColorMixture(sums.stream().map(s -> s.part(n)).toArray(Part[]::new));
    }

    private int best(float l, float a, float b) {
        int best = 0;
        float least = Float.MAX_VALUE;
        for (int k = 0; k < parts.length; k++) {
            float cost = parts[k].cost(l, a, b);
            if (cost < least) {
                least = cost;
                best = k;
            }
        }
        return best;
    }

    /** The negative log likelihood of a colour, by the part that explains it best, but for a constant. */
    float cost(float l, float a, float b) {
        float least = Float.MAX_VALUE;
        for (Part part : parts) {
            least = Math.min(least, part.cost(l, a, b));
        }
        return least;
    }

    /** A Gaussian: its mean, the rows of the inverse Cholesky factor of its covariance, and what it costs at best. */
    private record Part(
            float l, float a, float b, float ll, float al, float aa, float bl, float ba, float bb, float base) {
        float cost(float pl, float pa, float pb) {
            float dl = pl - l;
            float da = pa - a;
            float db = pb - b;
            float x = ll * dl;
            float y = al * dl + aa * da;
            float z = bl * dl + ba * da + bb * db;
            return base + 0.5f * (x * x + y * y + z * z);
        }
    }

    /** Sums over the samples of one part. */
    private static final class Sums {
        private int n;
        private final double[] mean = new double[3];
        private final double[][] covariance = new double[3][3];

        static Sums of(float[] colors, byte[] owner, int wanted) {
            var out = new Sums();
            for (int i = 0; i < owner.length; i++) {
                if (owner[i] == wanted) {
                    out.n++;
                    for (int c = 0; c < 3; c++) {
                        out.mean[c] += colors[3 * i + c];
                        for (int d = 0; d <= c; d++) {
                            out.covariance[c][d] += (double) colors[3 * i + c] * colors[3 * i + d];
                        }
                    }
                }
            }
            int n = Math.max(1, out.n);
            for (int c = 0; c < 3; c++) {
                out.mean[c] /= n;
            }
            for (int c = 0; c < 3; c++) {
                for (int d = 0; d <= c; d++) {
                    double v = out.covariance[c][d] / n - out.mean[c] * out.mean[d];
                    out.covariance[c][d] = v;
                    out.covariance[d][c] = v;
                }
            }
            return out;
        }

        /** The direction of the greatest variance, by power iteration. */
        double[] axis() {
            double[] v = {1, 0.7, 0.4};
            for (int round = 0; round < 12; round++) {
                double[] next = new double[3];
                double length = 1e-30;
                for (int c = 0; c < 3; c++) {
                    for (int d = 0; d < 3; d++) {
                        next[c] += covariance[c][d] * v[d];
                    }
                    length += next[c] * next[c];
                }
                double scale = 1 / Math.sqrt(length);
                v = Arrays.stream(next).map(x -> x * scale).toArray();
            }
            return v;
        }

        double along(double[] axis) {
            return axis[0] * mean[0] + axis[1] * mean[1] + axis[2] * mean[2];
        }

        /** Variance along the axis, times the number of samples. */
        double spread() {
            double[] v = axis();
            double sum = 0;
            for (int c = 0; c < 3; c++) {
                for (int d = 0; d < 3; d++) {
                    sum += v[c] * covariance[c][d] * v[d];
                }
            }
            return sum * n;
        }

        Part part(int all) {
            double noise = LEAST * LEAST;
            double c00 = Math.sqrt(covariance[0][0] + noise);
            double c10 = covariance[1][0] / c00;
            double c20 = covariance[2][0] / c00;
            double c11 = Math.sqrt(Math.max(noise / 4, covariance[1][1] + noise - c10 * c10));
            double c21 = (covariance[2][1] - c20 * c10) / c11;
            double c22 = Math.sqrt(Math.max(noise / 4, covariance[2][2] + noise - c20 * c20 - c21 * c21));
            double base = Math.log(c00 * c11 * c22) - Math.log((double) n / all);
            double i00 = 1 / c00;
            double i11 = 1 / c11;
            double i22 = 1 / c22;
            double i10 = -c10 * i00 * i11;
            double i21 = -c21 * i11 * i22;
            double i20 = (-c20 * i00 - c21 * i10) * i22;
            return new Part(
                    (float) mean[0],
                    (float) mean[1],
                    (float) mean[2],
                    (float) i00,
                    (float) i10,
                    (float) i11,
                    (float) i20,
                    (float) i21,
                    (float) i22,
                    (float) base);
        }
    }
}
