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
        var sheet = new Artwork(art);
        double half = Math.toRadians(span) / 2;
        return p -> {
            double u = (Math.atan2(p.x(), p.z()) / half + 1) / 2;
            double v = (top - p.y()) / (top - bottom);
            return u < 0 || u > 1 || v < 0 || v > 1 ? rest.at(p) : sheet.at(u, v, rest.at(p));
        };
    }

    /**
     * Artwork on what faces forward, looked at along the z axis.
     *
     * @param left x of its left edge; the others alike
     * @param rest beyond it, and behind z = 0
     */
    static Skin printed(BufferedImage art, double left, double bottom, double right, double top, Skin rest) {
        var sheet = new Artwork(art);
        return p -> {
            double u = (p.x() - left) / (right - left);
            double v = (top - p.y()) / (top - bottom);
            return u < 0 || u > 1 || v < 0 || v > 1 || p.z() < 0 ? rest.at(p) : sheet.at(u, v, rest.at(p));
        };
    }

    /**
     * Wood whose grain runs along the x axis.
     *
     * @param early colour of the wide, light part of a year's ring
     * @param late colour of the narrow, dark part
     * @param ring width of a ring in centimetres
     */
    static Skin wood(int early, int late, double ring) {
        Light light = Light.of(early);
        Light dark = Light.of(late);
        return p -> {
            // The heart lies below and behind, so that boards show bows as well as lines.
            double sway = 1.1 * Grain.at(p.x() * 0.09, p.y() * 0.3, p.z() * 0.3);
            double rings = Math.hypot(p.y() + 5.3 * ring, (p.z() + 9.1 * ring) * 1.3) / ring + sway;
            double year = rings - Math.floor(rings);
            double edge = Math.pow(year, 3) * Studio.smooth(1, 0.9, year);
            double fibre = 0.5 + 0.5 * Grain.layered(p.x() * 0.7, p.y() * 17, p.z() * 17, 2);
            double board = 0.5 + 0.5 * Grain.at(p.x() * 0.05 + 3, p.y() * 0.7, p.z() * 0.7);
            return light.mix(dark, Math.clamp(0.55 * edge + 0.3 * fibre * fibre + 0.25 * board, 0, 1));
        };
    }
}
