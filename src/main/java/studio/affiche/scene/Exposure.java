package studio.affiche.scene;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * A shading made into pixels: bands of rows on several threads, light encoded to sRGB with dither.
 *
 * <p>The dither is triangular noise of one step (Lipshitz, Wannamaker and Vanderkooy, 1992) plus a faint grain: no
 * gradient shows bands, no flat looks empty. Each pixel depends on its place alone, so threads do not matter.
 */
final class Exposure {
    private static final int BAND = 8;
    private static final int CODES = 1 << 14;
    private static final float[] SRGB = encoding();
    private static final double GRAIN = 1.1;

    private Exposure() {}

    private static float[] encoding() {
        float[] table = new float[CODES + 1];
        for (int i = 0; i <= CODES; i++) {
            double c = (double) i / CODES;
            table[i] = (float) (255 * (c <= 0.0031308 ? 12.92 * c : 1.055 * Math.pow(c, 1 / 2.4) - 0.055));
        }
        return table;
    }

    /** Paints a shading at a size. */
    static BufferedImage expose(Shading shading, int width, int height, Workers workers) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        workers.each((height + BAND - 1) / BAND, band -> {
            int from = band * BAND;
            rows(shading.alone(), width, height, from, Math.min(height, from + BAND), pixels, new Tint());
        });
        return image;
    }

    private static void rows(Shading shading, int width, int height, int from, int to, int[] pixels, Tint tint) {
        double pixel = 1.0 / Math.min(width, height);
        for (int y = from; y < to; y++) {
            double v = (y + 0.5) * pixel;
            int row = y * width;
            for (int x = 0; x < width; x++) {
                shading.shade((x + 0.5) * pixel, v, tint);
                int h = Noise.hash(x, y, 0x5eed);
                double noise = ((h & 0xffff) + (h >>> 16) - 65535) * (GRAIN / 65536);
                pixels[row + x] = code(tint.r, noise) << 16 | code(tint.g, noise) << 8 | code(tint.b, noise);
            }
        }
    }

    private static int code(double linear, double noise) {
        double c = linear;
        if (c > 0.9) {
            // A shoulder instead of a clip: glow rolls off to white.
            double over = c - 0.9;
            c = 0.9 + over / (1 + over * 5);
        }
        int i = (int) (c * CODES + 0.5);
        double value = SRGB[i < 0 ? 0 : Math.min(i, CODES)] + noise + 0.5;
        return value <= 0 ? 0 : value >= 255 ? 255 : (int) value;
    }
}
