package studio.affiche.paint;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * Scales pictures with alpha in two passes: smaller by averaging all that falls on a pixel, larger by cubic convolution
 * (R. Keys, 1981, a = -0.5).
 */
final class Resampling {
    private Resampling() {}

    /** Which source pixels make a target pixel, and how much of each. */
    private static final class Taps {
        private final int count;
        private final int[] first;
        private final float[] weights;

        private Taps(int count, int[] first, float[] weights) {
            this.count = count;
            this.first = first;
            this.weights = weights;
        }

        /**
         * @param start of the part that is scaled, in source pixels
         * @param length of that part
         * @param to size of the target
         */
        static Taps of(double start, double length, int to) {
            double ratio = length / to;
            double stretch = Math.max(1, ratio);
            // A box blended with a triangle at its edges when shrinking, a cubic when growing.
            double support = ratio > 1 ? 0.5 * ratio + 0.5 : 2;
            int count = (int) Math.ceil(2 * support) + 1;
            int[] first = new int[to];
            float[] weights = new float[to * count];
            for (int i = 0; i < to; i++) {
                double center = start + (i + 0.5) * ratio;
                first[i] = (int) Math.floor(center - support);
                double sum = 0;
                double[] w = new double[count];
                for (int k = 0; k < count; k++) {
                    double d = Math.abs(first[i] + k + 0.5 - center);
                    w[k] = ratio > 1 ? Math.clamp(0.5 * stretch + 0.5 - d, 0, 1) : cubic(d);
                    sum += w[k];
                }
                for (int k = 0; k < count; k++) {
                    weights[i * count + k] = (float) (w[k] / sum);
                }
            }
            return new Taps(count, first, weights);
        }

        private static double cubic(double d) {
            if (d >= 2) {
                return 0;
            }
            return d < 1 ? (1.5 * d - 2.5) * d * d + 1 : ((-0.5 * d + 2.5) * d - 4) * d + 2;
        }
    }

    /** A picture at another size, {@link BufferedImage#TYPE_INT_ARGB_PRE}. */
    static BufferedImage scale(BufferedImage image, int width, int height) {
        return scale(image, 0, 0, image.getWidth(), image.getHeight(), width, height);
    }

    /** A part of a picture at another size; the part is given in source pixels. */
    static BufferedImage scale(BufferedImage image, double x, double y, double w, double h, int width, int height) {
        BufferedImage source = Pixels.premultiplied(image);
        var target = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Taps across = Taps.of(x, w, width);
        Taps down = Taps.of(y, h, height);
        int firstRow = Math.max(0, down.first[0]);
        int lastRow = Math.min(source.getHeight(), down.first[height - 1] + down.count);
        // Bands keep the rows between the passes small: a large export would need gigabytes.
        int band = Math.clamp((1 << 20) / Math.max(1, width), 16, Math.max(16, height));
        int bands = Math.ceilDiv(height, band);
        Pixels.rows(0, bands, band * width, b -> {
            int from = b * band;
            int to = Math.min(height, from + band);
            scaleBand(source, target, across, down, from, to, firstRow, lastRow);
        });
        return target;
    }

    private static void scaleBand(
            BufferedImage source, BufferedImage target, Taps across, Taps down, int from, int to, int min, int max) {
        int width = target.getWidth();
        int top = Math.clamp(down.first[from], min, max - 1);
        int bottom = Math.clamp(down.first[to - 1] + down.count, top + 1, max);
        float[][] rows = new float[bottom - top][];
        for (int y = top; y < bottom; y++) {
            rows[y - top] = acrossRow(source, y, across, width);
        }
        float[] sum = new float[width * 4];
        int[] pixels = Pixels.of(target);
        for (int y = from; y < to; y++) {
            Arrays.fill(sum, 0);
            for (int k = 0; k < down.count; k++) {
                float weight = down.weights[y * down.count + k];
                if (weight != 0) {
                    float[] row = rows[Math.clamp(down.first[y] + k, top, bottom - 1) - top];
                    for (int i = 0; i < sum.length; i++) {
                        sum[i] += weight * row[i];
                    }
                }
            }
            pack(sum, pixels, y * width, width);
        }
    }

    private static float[] acrossRow(BufferedImage source, int y, Taps taps, int width) {
        int[] in = Pixels.of(source);
        int row = y * source.getWidth();
        int last = source.getWidth() - 1;
        float[] out = new float[width * 4];
        for (int x = 0; x < width; x++) {
            float a = 0;
            float r = 0;
            float g = 0;
            float b = 0;
            for (int k = 0; k < taps.count; k++) {
                float w = taps.weights[x * taps.count + k];
                int p = in[row + Math.clamp(taps.first[x] + k, 0, last)];
                a += w * (p >>> 24);
                r += w * ((p >> 16) & 255);
                g += w * ((p >> 8) & 255);
                b += w * (p & 255);
            }
            out[4 * x] = a;
            out[4 * x + 1] = r;
            out[4 * x + 2] = g;
            out[4 * x + 3] = b;
        }
        return out;
    }

    /** Cubic weights overshoot: channels are held between 0 and alpha. */
    private static void pack(float[] sum, int[] pixels, int at, int width) {
        for (int x = 0; x < width; x++) {
            int a = Math.clamp((int) (sum[4 * x] + 0.5f), 0, 255);
            int r = Math.clamp((int) (sum[4 * x + 1] + 0.5f), 0, a);
            int g = Math.clamp((int) (sum[4 * x + 2] + 0.5f), 0, a);
            int b = Math.clamp((int) (sum[4 * x + 3] + 0.5f), 0, a);
            pixels[at + x] = (a << 24) | (r << 16) | (g << 8) | b;
        }
    }
}
