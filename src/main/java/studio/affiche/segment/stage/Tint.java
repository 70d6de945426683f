package studio.affiche.segment.stage;

import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;

/** A colour at each place of a picture whose longer side is 1. For use by one thread. */
@FunctionalInterface
interface Tint {
    /** Puts red, green and blue, 0 to 1 in sRGB, into an array of three. */
    void at(float u, float v, float[] rgb);

    static Tint flat(Oklab color) {
        Rgba c = color.toRgba();
        float r = c.red() / 255f;
        float g = c.green() / 255f;
        float b = c.blue() / 255f;
        return (u, v, rgb) -> {
            rgb[0] = r;
            rgb[1] = g;
            rgb[2] = b;
        };
    }

    /** This where a pattern is 0, another where it is 1. */
    default Tint mixed(Tint other, Pattern share) {
        float[] second = new float[3];
        return (u, v, rgb) -> {
            float t = share.at(u, v);
            if (t >= 1) {
                other.at(u, v, rgb);
                return;
            }
            at(u, v, rgb);
            if (t > 0) {
                other.at(u, v, second);
                for (int c = 0; c < 3; c++) {
                    rgb[c] += t * (second[c] - rgb[c]);
                }
            }
        };
    }

    /** Lit by a pattern, from a least to a most. */
    default Tint lit(Pattern light, double least, double most) {
        float o = (float) least;
        float k = (float) (most - least);
        return (u, v, rgb) -> {
            at(u, v, rgb);
            float t = o + k * light.at(u, v);
            rgb[0] *= t;
            rgb[1] *= t;
            rgb[2] *= t;
        };
    }
}
