package studio.affiche.photo.sample;

import java.awt.image.BufferedImage;

/** A surface's own colour at a point, in linear light. */
@FunctionalInterface
interface Skin {
    Light at(Vec p);

    static Skin plain(int rgb) {
        Light color = Light.of(rgb);
        return p -> color;
    }

    /**
     * Artwork wrapped around the y axis, its middle to the camera.
     *
     * @param bottom height of the artwork's lower edge
     * @param top height of its upper edge
     * @param span degrees of the turn that it covers; beyond it is {@code rest}
     */
    static Skin wrapped(BufferedImage art, double bottom, double top, double span, Skin rest) {
        int w = art.getWidth();
        int h = art.getHeight();
        int[] pixels = art.getRGB(0, 0, w, h, null, 0, w);
        double half = Math.toRadians(span) / 2;
        return p -> {
            double u = (Math.atan2(p.x(), p.z()) / half + 1) / 2;
            double v = (top - p.y()) / (top - bottom);
            if (u < 0 || u > 1 || v < 0 || v > 1) {
                return rest.at(p);
            }
            return sample(pixels, w, h, u * w - 0.5, v * h - 0.5, rest.at(p));
        };
    }

    private static Light sample(int[] pixels, int w, int h, double x, double y, Light under) {
        int x0 = (int) Math.floor(x);
        int y0 = (int) Math.floor(y);
        double fx = x - x0;
        double fy = y - y0;
        Light top = texel(pixels, w, h, x0, y0, under).mix(texel(pixels, w, h, x0 + 1, y0, under), fx);
        Light bottom = texel(pixels, w, h, x0, y0 + 1, under).mix(texel(pixels, w, h, x0 + 1, y0 + 1, under), fx);
        return top.mix(bottom, fy);
    }

    private static Light texel(int[] pixels, int w, int h, int x, int y, Light under) {
        int p = pixels[Math.clamp(y, 0, h - 1) * w + Math.clamp(x, 0, w - 1)];
        Light c = Light.of(p & 0xffffff);
        return p >>> 24 == 255 ? c : under.mix(c, (p >>> 24) / 255.0);
    }
}
