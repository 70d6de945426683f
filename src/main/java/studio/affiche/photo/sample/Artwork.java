package studio.affiche.photo.sample;

import java.awt.image.BufferedImage;

/** A drawn sheet as light, read between its pixels; what is transparent shows what it is printed on. */
final class Artwork {
    private final int[] pixels;
    private final int width;
    private final int height;

    Artwork(BufferedImage sheet) {
        width = sheet.getWidth();
        height = sheet.getHeight();
        pixels = sheet.getRGB(0, 0, width, height, null, 0, width);
    }

    /**
     * Its light at a place.
     *
     * @param u 0 at the left edge to 1 at the right
     * @param v 0 at the upper edge to 1 at the lower
     * @param under of what it is printed on
     */
    Light at(double u, double v, Light under) {
        double x = u * width - 0.5;
        double y = v * height - 0.5;
        int x0 = (int) Math.floor(x);
        int y0 = (int) Math.floor(y);
        double fx = x - x0;
        double fy = y - y0;
        Light top = texel(x0, y0, under).mix(texel(x0 + 1, y0, under), fx);
        Light bottom = texel(x0, y0 + 1, under).mix(texel(x0 + 1, y0 + 1, under), fx);
        return top.mix(bottom, fy);
    }

    private Light texel(int x, int y, Light under) {
        int p = pixels[Math.clamp(y, 0, height - 1) * width + Math.clamp(x, 0, width - 1)];
        Light c = Light.of(p & 0xffffff);
        return p >>> 24 == 255 ? c : under.mix(c, (p >>> 24) / 255.0);
    }
}
