package studio.affiche.design.ink;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import studio.affiche.poster.Box;
import studio.affiche.poster.Rgba;

/**
 * The picture under the text, small, for reading off its brightness.
 *
 * @param picture opaque sRGB, any size
 */
public record Ground(BufferedImage picture) {
    /**
     * The brightness under a box.
     *
     * @param dark relative luminance that 4 % of the pixels are below
     * @param light relative luminance that 4 % are above
     * @param middle the median
     */
    public record Reading(double dark, double light, double middle) {
        /** The least contrast that an ink has anywhere on this ground but for the outliers. */
        public double contrast(Rgba ink) {
            double l = ink.luminance();
            return l > dark && l < light ? 1 : Math.min(Rgba.contrast(l, dark), Rgba.contrast(l, light));
        }
    }

    /**
     * Reads the ground under a box.
     *
     * @param unit the box with the canvas as 0 to 1
     */
    public Reading read(Box unit) {
        int w = picture.getWidth();
        int h = picture.getHeight();
        int x1 = Math.clamp((int) Math.floor(unit.x() * w), 0, w - 1);
        int y1 = Math.clamp((int) Math.floor(unit.y() * h), 0, h - 1);
        int x2 = Math.clamp((int) Math.ceil(unit.right() * w), x1 + 1, w);
        int y2 = Math.clamp((int) Math.ceil(unit.bottom() * h), y1 + 1, h);
        int[] row = new int[x2 - x1];
        double[] luminance = new double[(x2 - x1) * (y2 - y1)];
        int n = 0;
        for (int y = y1; y < y2; y++) {
            picture.getRGB(x1, y, row.length, 1, row, 0, row.length);
            for (int argb : row) {
                luminance[n++] = new Rgba(argb).luminance();
            }
        }
        Arrays.sort(luminance);
        int tail = n * 4 / 100;
        return new Reading(luminance[tail], luminance[n - 1 - tail], luminance[n / 2]);
    }

    /** Mean colour under a box with the canvas as 0 to 1. */
    public Rgba mean(Box unit) {
        int w = picture.getWidth();
        int h = picture.getHeight();
        int x1 = Math.clamp((int) (unit.x() * w), 0, w - 1);
        int y1 = Math.clamp((int) (unit.y() * h), 0, h - 1);
        int x2 = Math.clamp((int) Math.ceil(unit.right() * w), x1 + 1, w);
        int y2 = Math.clamp((int) Math.ceil(unit.bottom() * h), y1 + 1, h);
        long r = 0;
        long g = 0;
        long b = 0;
        for (int y = y1; y < y2; y++) {
            for (int x = x1; x < x2; x++) {
                int argb = picture.getRGB(x, y);
                r += (argb >> 16) & 255;
                g += (argb >> 8) & 255;
                b += argb & 255;
            }
        }
        int n = (x2 - x1) * (y2 - y1);
        return Rgba.of((int) (r / n), (int) (g / n), (int) (b / n), 255);
    }
}
