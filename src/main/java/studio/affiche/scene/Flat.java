package studio.affiche.scene;

import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;

/** A colour in linear-light sRGB, nominally 0 to 1. */
record Flat(double r, double g, double b) {
    static Flat of(Rgba c) {
        return of(Oklab.of(c));
    }

    /** Unquantised, chroma reduced until it fits sRGB, so that ramps show no steps. */
    static Flat of(Oklab c) {
        double l = Math.clamp(c.l(), 0, 1);
        Flat full = raw(l, c.a(), c.b());
        if (full.fits()) {
            return full;
        }
        double inside = 0;
        double outside = 1;
        for (int i = 0; i < 16; i++) {
            double part = (inside + outside) / 2;
            if (raw(l, c.a() * part, c.b() * part).fits()) {
                inside = part;
            } else {
                outside = part;
            }
        }
        return raw(l, c.a() * inside, c.b() * inside);
    }

    private boolean fits() {
        double low = Math.min(r, Math.min(g, b));
        double high = Math.max(r, Math.max(g, b));
        return low >= -1e-4 && high <= 1 + 1e-4;
    }

    private static Flat raw(double lightness, double a, double b) {
        double l = lightness + 0.3963377774 * a + 0.2158037573 * b;
        double m = lightness - 0.1055613458 * a - 0.0638541728 * b;
        double s = lightness - 0.0894841775 * a - 1.2914855480 * b;
        double l3 = l * l * l;
        double m3 = m * m * m;
        double s3 = s * s * s;
        return new Flat(
                4.0767416621 * l3 - 3.3077115913 * m3 + 0.2309699292 * s3,
                -1.2684380046 * l3 + 2.6097574011 * m3 - 0.3413193965 * s3,
                -0.0041960863 * l3 - 0.7034186147 * m3 + 1.7076147010 * s3);
    }
}
