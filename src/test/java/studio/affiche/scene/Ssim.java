package studio.affiche.scene;

import java.awt.image.BufferedImage;

/** Structural similarity of two pictures' luma (Wang, Bovik, Sheikh and Simoncelli, 2004), 8 × 8 windows. */
final class Ssim {
    private static final int WINDOW = 8;
    private static final double C1 = 0.01 * 255 * 0.01 * 255;
    private static final double C2 = 0.03 * 255 * 0.03 * 255;

    private Ssim() {}

    static double of(double[][] a, double[][] b) {
        double sum = 0;
        int n = 0;
        for (int y = 0; y + WINDOW <= a.length; y += WINDOW / 2) {
            for (int x = 0; x + WINDOW <= a[0].length; x += WINDOW / 2) {
                sum += window(a, b, x, y);
                n++;
            }
        }
        return sum / n;
    }

    private static double window(double[][] a, double[][] b, int x0, int y0) {
        double ma = 0;
        double mb = 0;
        double aa = 0;
        double bb = 0;
        double ab = 0;
        int n = WINDOW * WINDOW;
        for (int y = y0; y < y0 + WINDOW; y++) {
            for (int x = x0; x < x0 + WINDOW; x++) {
                double p = a[y][x];
                double q = b[y][x];
                ma += p;
                mb += q;
                aa += p * p;
                bb += q * q;
                ab += p * q;
            }
        }
        ma /= n;
        mb /= n;
        double va = aa / n - ma * ma;
        double vb = bb / n - mb * mb;
        double cov = ab / n - ma * mb;
        return (2 * ma * mb + C1) * (2 * cov + C2) / ((ma * ma + mb * mb + C1) * (va + vb + C2));
    }

    /** Luma of a picture (Rec. 709 weights on encoded values), each cell the mean of {@code by × by} pixels. */
    static double[][] luma(BufferedImage image, int by) {
        double[][] out = new double[image.getHeight() / by][image.getWidth() / by];
        for (int y = 0; y < out.length * by; y++) {
            for (int x = 0; x < out[0].length * by; x++) {
                int rgb = image.getRGB(x, y);
                double v = 0.2126 * (rgb >> 16 & 255) + 0.7152 * (rgb >> 8 & 255) + 0.0722 * (rgb & 255);
                out[y / by][x / by] += v / (by * by);
            }
        }
        return out;
    }
}
