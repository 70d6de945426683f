package studio.affiche.paint;

import java.awt.image.BufferedImage;

/** The mirror image of a product in glossy ground. */
final class Reflection {
    /** How far down it is seen, as a part of the product's height. */
    private static final double DEPTH = 0.3;

    private Reflection() {}

    /**
     * @param product as painted
     * @param ground row of the picture where it stands
     * @param strength right below it, 0 to 1
     */
    static LayerImage of(LayerImage product, int ground, double strength) {
        int width = product.image().getWidth();
        int depth = Math.clamp(Math.round(ground * DEPTH), 1, Math.max(1, ground));
        var mirror = new BufferedImage(width, depth, BufferedImage.TYPE_INT_ARGB_PRE);
        int[] from = Pixels.of(product.image());
        int[] to = Pixels.of(mirror);
        Pixels.rows(0, depth, width, row -> {
            double left = 1 - (row + 0.5) / depth;
            int keep = (int) Math.round(strength * left * left * 65536);
            // The farther below, the more of the neighbouring rows it mixes: gloss is never a perfect mirror.
            int spread = row / 24;
            for (int x = 0; x < width; x++) {
                int p = average(from, x, ground - 1 - row, spread, width, ground);
                if (p != 0) {
                    to[row * width + x] = scale(p, keep);
                }
            }
        });
        return new LayerImage(mirror, product.x(), product.y() + ground);
    }

    private static int average(int[] pixels, int x, int y, int spread, int width, int height) {
        if (spread == 0) {
            return pixels[y * width + x];
        }
        int a = 0;
        int r = 0;
        int g = 0;
        int b = 0;
        int n = 0;
        for (int d = -2; d <= 2; d++) {
            int at = y + d * spread / 2;
            if (at >= 0 && at < height) {
                int p = pixels[at * width + x];
                a += p >>> 24;
                r += (p >> 16) & 255;
                g += (p >> 8) & 255;
                b += p & 255;
            }
            n++;
        }
        return ((a / n) << 24) | ((r / n) << 16) | ((g / n) << 8) | (b / n);
    }

    private static int scale(int pixel, int keep) {
        int a = ((pixel >>> 24) * keep) >>> 16;
        int r = (((pixel >> 16) & 255) * keep) >>> 16;
        int g = (((pixel >> 8) & 255) * keep) >>> 16;
        int b = ((pixel & 255) * keep) >>> 16;
        return (a << 24) | (r << 16) | (g << 8) | b;
    }
}
