package studio.affiche.app;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Small pictures of large ones. */
final class Thumbnails {
    private Thumbnails() {}

    /** A picture fitted into a square; halved again and again first, so that every pixel counts. */
    static BufferedImage of(BufferedImage image, int side) {
        BufferedImage small = image;
        double factor = (double) side / Math.max(image.getWidth(), image.getHeight());
        if (factor >= 1) {
            return image;
        }
        int width = (int) Math.max(1, Math.round(image.getWidth() * factor));
        int height = (int) Math.max(1, Math.round(image.getHeight() * factor));
        while (small.getWidth() >= 2 * width && small.getHeight() >= 2 * height) {
            small = scaled(small, small.getWidth() / 2, small.getHeight() / 2);
        }
        return scaled(small, width, height);
    }

    private static BufferedImage scaled(BufferedImage image, int width, int height) {
        var result = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = result.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(image, 0, 0, width, height, null);
        g.dispose();
        return result;
    }
}
