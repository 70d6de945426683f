package studio.affiche.photo.sample;

import studio.affiche.poster.Rgba;

/** Linear light in the sRGB primaries; 1 is white. */
record Light(double r, double g, double b) {
    static final Light NONE = new Light(0, 0, 0);

    static Light grey(double v) {
        return new Light(v, v, v);
    }

    /** A colour's linear light. */
    static Light of(int rgb) {
        Rgba c = Rgba.opaque(rgb);
        return new Light(linear(c.red()), linear(c.green()), linear(c.blue()));
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    Light plus(Light o) {
        return new Light(r + o.r, g + o.g, b + o.b);
    }

    Light times(double k) {
        return new Light(r * k, g * k, b * k);
    }

    Light times(Light o) {
        return new Light(r * o.r, g * o.g, b * o.b);
    }

    Light mix(Light o, double part) {
        return new Light(r + (o.r - r) * part, g + (o.g - g) * part, b + (o.b - b) * part);
    }

    /** What is left after a way through a medium that takes this much of each channel a centimetre (Beer-Lambert). */
    Light through(double way) {
        return new Light(Math.exp(-r * way), Math.exp(-g * way), Math.exp(-b * way));
    }

    /** As an opaque sRGB pixel; highlights roll off instead of clipping. */
    int pixel() {
        return 0xff000000 | encode(r) << 16 | encode(g) << 8 | encode(b);
    }

    private static int encode(double v) {
        // Straight up to the knee, then an exponential shoulder of the same slope.
        double knee = 0.72;
        double c = v <= knee ? Math.max(0, v) : 1 - (1 - knee) * Math.exp(-(v - knee) / (1 - knee));
        double s = c <= 0.0031308 ? 12.92 * c : 1.055 * Math.pow(c, 1 / 2.4) - 0.055;
        return (int) Math.round(255 * s);
    }
}
