package studio.affiche.design.llava;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/**
 * Cut-outs as models of our own see them: fitted into a square with their proportions, red, green, blue and alpha one
 * plane after the other, each −1 to 1. Where nothing is, colours are 0 and alpha is −1.
 *
 * @param side of the square in pixels
 */
public record AlphaImages(int side) implements ImageProcessor {
    /** Planes of a picture. */
    public static final int CHANNELS = 4;

    @Override
    public float[] pixels(BufferedImage cutout) {
        BufferedImage square = square(cutout);
        float[] planes = new float[CHANNELS * side * side];
        int plane = side * side;
        int[] argb = square.getRGB(0, 0, side, side, null, 0, side);
        for (int i = 0; i < plane; i++) {
            float alpha = (argb[i] >>> 24) / 255f;
            planes[i] = alpha * scaled(argb[i] >> 16);
            planes[plane + i] = alpha * scaled(argb[i] >> 8);
            planes[2 * plane + i] = alpha * scaled(argb[i]);
            planes[3 * plane + i] = 2 * alpha - 1;
        }
        return planes;
    }

    private static float scaled(int channel) {
        return (channel & 255) / 127.5f - 1;
    }

    /** It is halved as often as it can be, then scaled: a mean over the pixels, whatever the photo's size. */
    @Override
    public BufferedImage square(BufferedImage cutout) {
        BufferedImage source = cutout;
        while (Math.max(source.getWidth(), source.getHeight()) >= 4 * side) {
            source = scaled(source, Math.max(1, source.getWidth() / 2), Math.max(1, source.getHeight() / 2));
        }
        double factor = (double) side / Math.max(source.getWidth(), source.getHeight());
        int w = Math.max(1, (int) Math.round(source.getWidth() * factor));
        int h = Math.max(1, (int) Math.round(source.getHeight() * factor));
        var square = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = square.createGraphics();
        g.drawImage(scaled(source, w, h), (side - w) / 2, (side - h) / 2, null);
        g.dispose();
        return square;
    }

    private static BufferedImage scaled(BufferedImage image, int w, int h) {
        var out = new BufferedImage(w, h, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = out.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(image, 0, 0, w, h, null);
        g.dispose();
        return out;
    }
}
