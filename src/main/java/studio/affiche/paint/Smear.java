package studio.affiche.paint;

import java.util.Arrays;

/** Blurs of pictures whose width grows from row to row, as that of a mirror image in rough ground does. */
final class Smear {
    private Smear() {}

    /**
     * Blurs columns up and down by boxes about each row, which are so much wider than the one before.
     *
     * @param from premultiplied pixels, row by row
     * @param to where the blurred pixels go
     * @param first column
     * @param last column, exclusive
     * @param growth of the box's half height for each row
     */
    static void columns(int[] from, int[] to, int width, int height, int first, int last, double growth) {
        int[] sums = new int[4 * (height + 1)];
        for (int x = first; x < last; x++) {
            for (int y = 0; y < height; y++) {
                int p = from[y * width + x];
                int at = 4 * (y + 1);
                sums[at] = sums[at - 4] + (p >>> 24);
                sums[at + 1] = sums[at - 3] + ((p >> 16) & 255);
                sums[at + 2] = sums[at - 2] + ((p >> 8) & 255);
                sums[at + 3] = sums[at - 1] + (p & 255);
            }
            for (int y = 0; y < height; y++) {
                int reach = (int) (growth * y);
                if (reach > 0) {
                    int top = 4 * Math.max(0, y - reach);
                    int bottom = 4 * Math.min(height, y + reach + 1);
                    int n = (bottom - top) / 4;
                    to[y * width + x] = (((sums[bottom] - sums[top]) / n) << 24)
                            | (((sums[bottom + 1] - sums[top + 1]) / n) << 16)
                            | (((sums[bottom + 2] - sums[top + 2]) / n) << 8)
                            | ((sums[bottom + 3] - sums[top + 3]) / n);
                }
            }
        }
    }

    /** Blurs one row sideways, twice by a box: a triangle. Outside is nothing. */
    static void row(int[] pixels, int start, int width, int reach) {
        if (reach < 1) {
            return;
        }
        int[] in = Arrays.copyOfRange(pixels, start, start + width);
        int[] out = new int[width];
        box(in, out, width, reach);
        box(out, in, width, reach);
        System.arraycopy(in, 0, pixels, start, width);
    }

    private static void box(int[] in, int[] out, int width, int reach) {
        int n = 2 * reach + 1;
        int a = 0;
        int r = 0;
        int g = 0;
        int b = 0;
        for (int x = -reach; x < width; x++) {
            if (x + reach < width) {
                int p = in[x + reach];
                a += p >>> 24;
                r += (p >> 16) & 255;
                g += (p >> 8) & 255;
                b += p & 255;
            }
            if (x > reach) {
                int p = in[x - reach - 1];
                a -= p >>> 24;
                r -= (p >> 16) & 255;
                g -= (p >> 8) & 255;
                b -= p & 255;
            }
            if (x >= 0) {
                out[x] = ((a / n) << 24) | ((r / n) << 16) | ((g / n) << 8) | (b / n);
            }
        }
    }
}
