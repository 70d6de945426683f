package studio.affiche.paint;

import java.awt.image.BufferedImage;

/** A product that stands in ground that gives: its lowest edge is hidden behind an uneven lip of what it stands in. */
final class Sinking {
    /** How deep it sinks, as a part of its height; the lip rises and falls about that. */
    private static final double DEEP = 0.010;

    private Sinking() {}

    /** The product without what has sunk in. */
    static BufferedImage of(BufferedImage product, Silhouette shape, Base base) {
        int width = product.getWidth();
        int height = product.getHeight();
        double unit = base.unit() * shape.step();
        double soft = Math.max(0.7, 0.005 * unit);
        double[] lip = new double[width];
        for (int x = 0; x < width; x++) {
            double u = (x + 0.5) / shape.step();
            double t = (x + 0.5) / unit;
            double waves = 0.6 * Math.sin(13 * t + 0.4) + 0.4 * Math.sin(31 * t + 2.1);
            lip[x] = base.seam(u) * shape.step() - unit * DEEP * (1 + 0.3 * waves);
        }
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        int[] from = Pixels.of(product);
        int[] to = Pixels.of(image);
        Pixels.rows(0, height, width, y -> {
            for (int x = 0; x < width; x++) {
                int p = from[y * width + x];
                double seen = (lip[x] - y - 0.5) / soft + 0.5;
                if (seen >= 1 || p == 0) {
                    to[y * width + x] = p;
                } else if (seen > 0) {
                    to[y * width + x] = Pixels.mix(0, p, (int) (256 * seen));
                }
            }
        });
        return image;
    }
}
