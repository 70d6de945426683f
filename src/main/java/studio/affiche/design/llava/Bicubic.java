package studio.affiche.design.llava;

import java.awt.image.BufferedImage;

/**
 * Resampling with Keys' cubic, a = −0.5, widened where an image becomes smaller: what Pillow calls bicubic, which CLIP
 * and LLaVA were trained on.
 */
final class Bicubic {
    private static final int PLANES = 4;
    private static final double A = -0.5;

    private Bicubic() {}

    /** An image in the middle of a square, transparent around it, resampled to a side in pixels. */
    static BufferedImage square(BufferedImage image, int side) {
        int width = image.getWidth();
        int height = image.getHeight();
        int whole = Math.max(width, height);
        Taps across = Taps.of(whole, (whole - width) / 2, width, side);
        Taps down = Taps.of(whole, (whole - height) / 2, height, side);
        float[][] rows = new float[height][];
        for (int y = 0; y < height; y++) {
            rows[y] = across.row(premultiplied(image, y));
        }
        var square = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < side; y++) {
            square.setRGB(0, y, side, 1, argb(down.sum(y, rows, PLANES * side)), 0, side);
        }
        return square;
    }

    /** A row's pixels as red, green, blue and alpha, 0 to 1, colours times alpha. */
    private static float[] premultiplied(BufferedImage image, int y) {
        int width = image.getWidth();
        int[] argb = image.getRGB(0, y, width, 1, null, 0, width);
        float[] row = new float[PLANES * width];
        for (int x = 0; x < width; x++) {
            float alpha = (argb[x] >>> 24) / 255f;
            row[PLANES * x] = alpha * (argb[x] >> 16 & 255) / 255;
            row[PLANES * x + 1] = alpha * (argb[x] >> 8 & 255) / 255;
            row[PLANES * x + 2] = alpha * (argb[x] & 255) / 255;
            row[PLANES * x + 3] = alpha;
        }
        return row;
    }

    private static int[] argb(float[] row) {
        int[] argb = new int[row.length / PLANES];
        for (int x = 0; x < argb.length; x++) {
            float alpha = Math.clamp(row[PLANES * x + 3], 0, 1);
            int packed = Math.round(alpha * 255) << 24;
            for (int channel = 0; channel < 3; channel++) {
                // The cubic overshoots at edges.
                float color = alpha > 0 ? Math.clamp(row[PLANES * x + channel] / alpha, 0, 1) : 0;
                packed |= Math.round(color * 255) << (16 - 8 * channel);
            }
            argb[x] = packed;
        }
        return argb;
    }

    /**
     * Which pixels each of the new ones is the sum of.
     *
     * @param first the first one's place, for each new pixel
     * @param weights of them, for each new pixel
     */
    @SuppressWarnings("ArrayRecordComponent") // read, not compared
    private record Taps(int[] first, float[][] weights) {
        /**
         * The taps along a side.
         *
         * @param whole length of the padded side
         * @param offset of the pixels that are there, in it
         * @param length how many are there
         * @param to how many there shall be of the whole
         */
        static Taps of(int whole, int offset, int length, int to) {
            double scale = (double) whole / to;
            double stretch = Math.max(1, scale);
            int[] first = new int[to];
            float[][] weights = new float[to][];
            for (int i = 0; i < to; i++) {
                double center = (i + 0.5) * scale;
                int from = Math.max(0, (int) (center - 2 * stretch + 0.5));
                int end = Math.min(whole, (int) (center + 2 * stretch + 0.5));
                double sum = 0;
                for (int at = from; at < end; at++) {
                    sum += cubic((at + 0.5 - center) / stretch);
                }
                // The padding counts in the sum, and adds nothing.
                int inFrom = Math.clamp(from - offset, 0, length);
                int inEnd = Math.clamp(end - offset, inFrom, length);
                first[i] = inFrom;
                weights[i] = new float[inEnd - inFrom];
                for (int at = inFrom; at < inEnd; at++) {
                    weights[i][at - inFrom] = (float) (cubic((at + offset + 0.5 - center) / stretch) / sum);
                }
            }
            return new Taps(first, weights);
        }

        /** A row of pixels, resampled. */
        float[] row(float[] pixels) {
            float[] row = new float[PLANES * first.length];
            for (int x = 0; x < first.length; x++) {
                for (int tap = 0; tap < weights[x].length; tap++) {
                    for (int plane = 0; plane < PLANES; plane++) {
                        row[PLANES * x + plane] += weights[x][tap] * pixels[PLANES * (first[x] + tap) + plane];
                    }
                }
            }
            return row;
        }

        /** The sum of rows that a new one is. */
        float[] sum(int y, float[][] rows, int length) {
            float[] sum = new float[length];
            for (int tap = 0; tap < weights[y].length; tap++) {
                float[] row = rows[first[y] + tap];
                for (int i = 0; i < length; i++) {
                    sum[i] += weights[y][tap] * row[i];
                }
            }
            return sum;
        }
    }

    private static double cubic(double x) {
        double t = Math.abs(x);
        if (t < 1) {
            return ((A + 2) * t - (A + 3)) * t * t + 1;
        }
        return t < 2 ? (((t - 5) * t + 8) * t - 4) * A : 0;
    }
}
