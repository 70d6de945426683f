package studio.affiche.photo;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The background's colour at every pixel, as if the product were not there: a polynomial in each OKLab channel, found in
 * the photo's rim with random samples (RANSAC, Fischler and Bolles 1981) and refined with Tukey's biweight.
 *
 * @param width pixels
 * @param height pixels
 * @param l lightness of the background, row by row
 * @param a green to red
 * @param b blue to yellow
 * @param noise standard deviation (ΔE OK) of the background around the model
 * @param share of the rim that it explains, 0 to 1
 */
@SuppressWarnings("ArrayRecordComponent") // planes of pixels, not compared
record BackgroundModel(int width, int height, float[] l, float[] a, float[] b, float noise, double share) {
    /** Further than this (ΔE OK) from a first guess is another thing, not light and noise. */
    private static final double FAR = 0.045;

    private static final int TRIALS = 160;

    /** A model from the rim alone, of degree two. */
    static BackgroundModel fromRim(LabImage photo) {
        boolean[] rim = new boolean[photo.pixels()];
        int w = photo.width();
        int h = photo.height();
        int wide = Math.max(1, Math.min(Math.min(w, h) / 30, 20));
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                rim[y * w + x] = x < wide || y < wide || x >= w - wide || y >= h - wide;
            }
        }
        return fit(photo, Samples.of(photo, rim, 6000), 2);
    }

    /** A closer model from what is known to be background: degree three, then what is left over, smoothed. */
    BackgroundModel refined(LabImage photo, boolean[] background) {
        Samples samples = Samples.of(photo, background, 20000);
        if (samples.x().length < 200) {
            return this;
        }
        BackgroundModel closer = fit(photo, samples, 3);
        return closer.withRemainder(photo, background).withShare(share);
    }

    /** The smooth part of what is known to be background: a polynomial of degree three. */
    static BackgroundModel trend(LabImage photo, boolean[] background) {
        return fit(photo, Samples.of(photo, background, 4000), 3);
    }

    private BackgroundModel withShare(double value) {
        return new BackgroundModel(width, height, l, a, b, noise, value);
    }

    private BackgroundModel withRemainder(LabImage photo, boolean[] background) {
        int r = Math.max(2, Math.min(width, height) / 40);
        float[] weight = new float[background.length];
        for (int i = 0; i < weight.length; i++) {
            weight[i] = background[i] ? 1 : 0;
        }
        float[] near = Planes.blur(weight, width, height, r);
        float[] l2 = smoothed(photo.l(), l, weight, near, r);
        float[] a2 = smoothed(photo.a(), a, weight, near, r);
        float[] b2 = smoothed(photo.b(), b, weight, near, r);
        return new BackgroundModel(width, height, l2, a2, b2, noise, share);
    }

    private float[] smoothed(float[] photo, float[] model, float[] weight, float[] near, int r) {
        float[] rest = new float[photo.length];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = weight[i] * Math.clamp(photo[i] - model[i], -0.05f, 0.05f);
        }
        float[] blurred = Planes.blur(rest, width, height, r);
        for (int i = 0; i < rest.length; i++) {
            // Far from any background the polynomial stands alone.
            blurred[i] = model[i] + blurred[i] / (near[i] + 0.02f);
        }
        return blurred;
    }

    private static BackgroundModel fit(LabImage photo, Samples s, int degree) {
        int n = s.x().length;
        double[] weight = s.firstGuess(FAR, TRIALS);
        Polynomial[] fits = new Polynomial[3];
        double[] distance = new double[n];
        double scale = FAR / 2;
        for (int round = 0; round < 6; round++) {
            for (int c = 0; c < 3; c++) {
                fits[c] = Polynomial.fit(round < 2 ? Math.min(2, degree) : degree, s.x(), s.y(), s.lab()[c], weight);
            }
            for (int k = 0; k < n; k++) {
                distance[k] = s.distance(k, fits);
            }
            scale = Math.clamp(1.4826 * median(distance, weight), 0.0015, FAR / 2);
            for (int k = 0; k < n; k++) {
                double u = distance[k] / (5 * scale);
                weight[k] = u >= 1 ? 0 : (1 - u * u) * (1 - u * u);
            }
        }
        int explained = 0;
        double limit = Math.clamp(4 * scale, 0.02, 0.04);
        for (double d : distance) {
            explained += d < limit ? 1 : 0;
        }
        return evaluate(photo, fits, (float) scale, n == 0 ? 0 : (double) explained / n);
    }

    private static BackgroundModel evaluate(LabImage photo, Polynomial[] fits, float noise, double share) {
        int w = photo.width();
        int h = photo.height();
        float[][] lab = new float[3][w * h];
        for (int y = 0; y < h; y++) {
            double v = Samples.unit(y, h);
            for (int x = 0; x < w; x++) {
                double u = Samples.unit(x, w);
                for (int c = 0; c < 3; c++) {
                    lab[c][y * w + x] = (float) fits[c].at(u, v);
                }
            }
        }
        return new BackgroundModel(w, h, lab[0], lab[1], lab[2], noise, share);
    }

    private static double median(double[] values, double[] weight) {
        double[] kept = new double[values.length];
        int n = 0;
        for (int i = 0; i < values.length; i++) {
            if (weight[i] > 0) {
                kept[n++] = values[i];
            }
        }
        if (n == 0) {
            return FAR;
        }
        Arrays.sort(kept, 0, n);
        return kept[n / 2];
    }

    /** Distance (ΔE OK) of a photo's pixel to the background there. */
    float distance(LabImage photo, int at) {
        return photo.distance(at, l[at], a[at], b[at]);
    }

    /** Pixels of a mask, thinned out evenly. */
    @SuppressWarnings("ArrayRecordComponent") // planes of pixels, not compared
    private record Samples(double[] x, double[] y, double[][] lab) {
        static double unit(int at, int length) {
            return length < 2 ? 0 : 2.0 * at / (length - 1) - 1;
        }

        static Samples of(LabImage photo, boolean[] mask, int most) {
            int set = 0;
            for (boolean m : mask) {
                set += m ? 1 : 0;
            }
            int step = Math.max(1, set / most);
            int n = (set + step - 1) / step;
            var out = new Samples(new double[n], new double[n], new double[3][n]);
            int seen = 0;
            int k = 0;
            for (int i = 0; i < mask.length; i++) {
                if (mask[i] && seen++ % step == 0) {
                    out.x[k] = unit(i % photo.width(), photo.width());
                    out.y[k] = unit(i / photo.width(), photo.height());
                    out.lab[0][k] = photo.l()[i];
                    out.lab[1][k] = photo.a()[i];
                    out.lab[2][k] = photo.b()[i];
                    k++;
                }
            }
            return out;
        }

        double distance(int k, Polynomial[] fits) {
            double sum = 0;
            for (int c = 0; c < 3; c++) {
                double d = lab[c][k] - fits[c].at(x[k], y[k]);
                sum += d * d;
            }
            return Math.sqrt(sum);
        }

        /** Weights of 1 for the samples near the plane that explains most of them, 0 for the others. */
        double[] firstGuess(double near, int trials) {
            int n = x.length;
            var random = new SplittableRandom(20250101);
            double[] best = new double[n];
            int bestCount = -1;
            double[] only = new double[n];
            for (int t = 0; t < trials && n > 0; t++) {
                int[] picks = {random.nextInt(n), random.nextInt(n), random.nextInt(n), random.nextInt(n)};
                for (int p : picks) {
                    only[p] = 1;
                }
                Polynomial[] plane = new Polynomial[3];
                for (int c = 0; c < 3; c++) {
                    plane[c] = Polynomial.fit(1, x, y, lab[c], only);
                }
                for (int p : picks) {
                    only[p] = 0;
                }
                int count = 0;
                for (int k = 0; k < n; k += 3) {
                    count += distance(k, plane) < near ? 1 : 0;
                }
                if (count > bestCount) {
                    bestCount = count;
                    for (int k = 0; k < n; k++) {
                        best[k] = distance(k, plane) < near ? 1 : 0;
                    }
                }
            }
            return best;
        }
    }
}
