package studio.affiche.paint;

import java.awt.image.BufferedImage;
import studio.affiche.poster.Rgba;

/**
 * A product's coverage at low resolution: what its shadows are made from. A cell is a square of pixels with a coverage of
 * 0 to 1. Parts that light comes through are told apart from the picture's soft edge.
 */
final class Silhouette {
    /** Cells along the longer side, at most; shadows are soft and need no more. */
    private static final int CELLS = 360;
    /** Part of the densest cell's coverage from which a cell counts as product: glass counts as well. */
    private static final float SOLID = 0.35f;
    /** Coverage above which a cell lets no light through that anyone would see. */
    private static final float OPAQUE = 0.94f;
    /** Below this many cells in one of so many, what light comes through is an accident of the edge. */
    private static final double LEAST_GLASS = 0.03;

    private final int width;
    private final int height;
    private final int step;
    private final float[] values;
    private final boolean[] glass;
    private final Rgba tint;
    private final float solid;

    private Silhouette(int width, int height, int step, float[] values, boolean[] glass, Rgba tint) {
        this.width = width;
        this.height = height;
        this.step = step;
        this.values = values;
        this.glass = glass;
        this.tint = tint;
        this.solid = Math.max(0.02f, SOLID * densest(values));
    }

    /** The silhouette of a picture with alpha, {@link BufferedImage#TYPE_INT_ARGB_PRE}. */
    static Silhouette of(BufferedImage image) {
        int step = Math.max(1, Math.ceilDiv(Math.max(image.getWidth(), image.getHeight()), CELLS));
        int w = Math.ceilDiv(image.getWidth(), step);
        int h = Math.ceilDiv(image.getHeight(), step);
        float[] values = new float[w * h];
        int[] pixels = Pixels.of(image);
        for (int y = 0; y < image.getHeight(); y++) {
            int row = y / step * w;
            for (int x = 0; x < image.getWidth(); x++) {
                values[row + x / step] += pixels[y * image.getWidth() + x] >>> 24;
            }
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.min(1, values[i] / (255f * step * step));
        }
        boolean[] glass = glass(values, w, h);
        return new Silhouette(w, h, step, values, glass, tint(image, glass, w, step));
    }

    private static float densest(float[] values) {
        float most = 0;
        for (float v : values) {
            most = Math.max(most, v);
        }
        return most;
    }

    /** Cells within the product, not at its edge, that are neither open nor opaque; none if they are few. */
    private static boolean[] glass(float[] values, int w, int h) {
        boolean[] glass = new boolean[w * h];
        int count = 0;
        int covered = 0;
        for (int y = 2; y < h - 2; y++) {
            for (int x = 2; x < w - 2; x++) {
                float here = values[y * w + x];
                covered += here > 0.08f ? 1 : 0;
                boolean within = here > 0.08f && here < OPAQUE;
                for (int d = -2; d <= 2 && within; d += 4) {
                    within = values[y * w + x + d] > 0.08f && values[(y + d) * w + x] > 0.08f;
                }
                glass[y * w + x] = within;
                count += within ? 1 : 0;
            }
        }
        return count < LEAST_GLASS * covered ? new boolean[0] : glass;
    }

    /** The mean colour of the glass, as light through it would have. */
    private static Rgba tint(BufferedImage image, boolean[] glass, int w, int step) {
        if (glass.length == 0) {
            return Rgba.BLACK;
        }
        int[] pixels = Pixels.of(image);
        long a = 1;
        long r = 0;
        long g = 0;
        long b = 0;
        for (int y = step / 2; y < image.getHeight(); y += step) {
            for (int x = step / 2; x < image.getWidth(); x += step) {
                if (glass[y / step * w + x / step]) {
                    int p = pixels[y * image.getWidth() + x];
                    a += p >>> 24;
                    r += (p >> 16) & 255;
                    g += (p >> 8) & 255;
                    b += p & 255;
                }
            }
        }
        return Rgba.of((int) (r * 255 / a), (int) (g * 255 / a), (int) (b * 255 / a), 255);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int step() {
        return step;
    }

    /** Whether light comes through a part of it. */
    boolean isGlass() {
        return glass.length > 0;
    }

    /** Colour of light that came through. */
    Rgba tint() {
        return tint;
    }

    /** Whether a cell counts as product; false outside. */
    boolean isSolid(int x, int y) {
        return cell(x, y) >= solid;
    }

    /** Coverage of a cell, 0 outside. */
    float cell(int x, int y) {
        return x < 0 || y < 0 || x >= width || y >= height ? 0 : values[y * width + x];
    }

    /** Coverage at a place between cells, 0 outside. */
    double at(double x, double y) {
        double u = x - 0.5;
        double v = y - 0.5;
        int left = (int) Math.floor(u);
        int top = (int) Math.floor(v);
        double fx = u - left;
        double fy = v - top;
        return (cell(left, top) * (1 - fx) + cell(left + 1, top) * fx) * (1 - fy)
                + (cell(left, top + 1) * (1 - fx) + cell(left + 1, top + 1) * fx) * fy;
    }

    /** How much coloured light comes through at a place, 0 to 1; most where half of it is held back. */
    double through(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        if (glass.length == 0 || left < 0 || top < 0 || left >= width || top >= height || !glass[top * width + left]) {
            return 0;
        }
        double a = values[top * width + left];
        return 4 * a * (1 - a);
    }
}
