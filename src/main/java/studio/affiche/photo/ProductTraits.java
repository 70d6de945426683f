package studio.affiche.photo;

import java.awt.image.BufferedImage;
import java.util.List;
import studio.affiche.poster.Rgba;

/**
 * What a composer wants to know of a cut-out.
 *
 * @param aspect width divided by height
 * @param palette main colours, the largest share first, one to six
 * @param luminance mean relative luminance, 0 to 1
 * @param footLeft left end of where the product stands, as a share of its width
 * @param footRight right end of where it stands, as a share of its width
 * @param fill share of the box that the product covers, 0 to 1
 */
public record ProductTraits(
        double aspect, List<Rgba> palette, double luminance, double footLeft, double footRight, double fill) {
    /** The lowest part of the height that counts as the foot. */
    private static final double FOOT = 0.03;

    public ProductTraits {
        palette = List.copyOf(palette);
    }

    /** Measures a cut-out that is cropped to its visible pixels. */
    public static ProductTraits of(BufferedImage cutout) {
        int w = cutout.getWidth();
        int h = cutout.getHeight();
        int left = w;
        int right = 0;
        long alpha = 0;
        int foot = h - Math.max(1, (int) Math.round(h * FOOT));
        int[] row = new int[w];
        for (int y = 0; y < h; y++) {
            cutout.getRGB(0, y, w, 1, row, 0, w);
            for (int x = 0; x < w; x++) {
                int a = row[x] >>> 24;
                alpha += a;
                if (y >= foot && a > 127) {
                    left = Math.min(left, x);
                    right = Math.max(right, x + 1);
                }
            }
        }
        boolean stands = left < right;
        return new ProductTraits(
                (double) w / h,
                ProductPalette.of(cutout),
                ProductPalette.luminance(cutout),
                stands ? (double) left / w : 0,
                stands ? (double) right / w : 1,
                alpha / (255.0 * w * h));
    }

    /** How wide the foot is, as a share of the product's width. */
    public double footWidth() {
        return footRight - footLeft;
    }

    /** Whether the product is dark on the whole, so that it wants a lighter ground. */
    public boolean dark() {
        return luminance < 0.12;
    }

    /** Whether it is light on the whole, so that it wants a darker ground. */
    public boolean light() {
        return luminance > 0.5;
    }
}
