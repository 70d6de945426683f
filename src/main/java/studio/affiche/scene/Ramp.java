package studio.affiche.scene;

import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;

/**
 * The colours of one surface from deep shadow (tone 0) through its own colour (tone 0.5) to full light (tone 1), so
 * that shadows keep colour instead of turning grey. A table in linear light, read with interpolation.
 */
final class Ramp {
    private static final int STEPS = 256;
    private final float[] table = new float[(STEPS + 2) * 3];

    private Ramp(Oklab dark, Oklab middle, Oklab bright) {
        for (int i = 0; i < STEPS + 2; i++) {
            double t = Math.min(1, (double) i / STEPS);
            Flat c = Flat.of(new Oklab(
                    through(dark.l(), middle.l(), bright.l(), t),
                    through(dark.a(), middle.a(), bright.a(), t),
                    through(dark.b(), middle.b(), bright.b(), t)));
            table[i * 3] = (float) c.r();
            table[i * 3 + 1] = (float) c.g();
            table[i * 3 + 2] = (float) c.b();
        }
    }

    /** Through three given colours. */
    static Ramp of(Rgba dark, Rgba middle, Rgba bright) {
        return new Ramp(Oklab.of(dark), Oklab.of(middle), Oklab.of(bright));
    }

    /** A matt surface of a colour; its shadows lean to one colour, its lights to another. */
    static Ramp matt(Rgba color, Rgba shade, Rgba light) {
        Oklab c = Oklab.of(color);
        Oklab s = Oklab.of(shade);
        Oklab w = Oklab.of(light);
        double dark = 0.40 * c.l();
        double share = s.l() > 0.05 ? dark / s.l() : 0;
        // Shadows of daylight are richer in colour than the lit surface, not greyer.
        Oklab low = new Oklab(
                dark,
                Sdf.lerp(c.a() * 0.85, s.a() * Math.min(1.3, share * 1.3), 0.55),
                Sdf.lerp(c.b() * 0.85, s.b() * Math.min(1.3, share * 1.3), 0.55));
        double bright = c.l() + (Math.max(0.985, w.l()) - c.l()) * 0.72;
        Oklab high = new Oklab(bright, Sdf.lerp(c.a(), w.a(), 0.65), Sdf.lerp(c.b(), w.b(), 0.65));
        return new Ramp(low, c, high);
    }

    /** Smooth through three points: two parabolas' blend, with no kink at the middle one. */
    private static double through(double a, double b, double c, double t) {
        double before = b - a;
        double after = c - b;
        // Slope at the middle, limited so that the curve never overshoots (Fritsch and Carlson, 1980).
        double slope = before * after <= 0 ? 0 : 2 * before * after / (before + after);
        if (t < 0.5) {
            double u = t * 2;
            double s0 = 1.5 * before - 0.5 * slope;
            return hermite(a, b, before == 0 ? 0 : limit(s0, before), slope, u);
        }
        double u = t * 2 - 1;
        double s1 = 1.5 * after - 0.5 * slope;
        return hermite(b, c, slope, after == 0 ? 0 : limit(s1, after), u);
    }

    private static double limit(double slope, double rise) {
        return slope * rise <= 0 ? 0 : Math.copySign(Math.min(Math.abs(slope), 3 * Math.abs(rise)), rise);
    }

    private static double hermite(double p0, double p1, double m0, double m1, double u) {
        double u2 = u * u;
        double u3 = u2 * u;
        return (2 * u3 - 3 * u2 + 1) * p0 + (u3 - 2 * u2 + u) * m0 + (3 * u2 - 2 * u3) * p1 + (u3 - u2) * m1;
    }

    void set(Tint out, double tone) {
        int i = index(tone);
        double f = fraction(tone, i);
        int k = i * 3;
        out.r = table[k] + (table[k + 3] - table[k]) * f;
        out.g = table[k + 1] + (table[k + 4] - table[k + 1]) * f;
        out.b = table[k + 2] + (table[k + 5] - table[k + 2]) * f;
    }

    /** Lays the surface over what is there. */
    void over(Tint out, double tone, double cover) {
        int i = index(tone);
        double f = fraction(tone, i);
        int k = i * 3;
        out.r += (table[k] + (table[k + 3] - table[k]) * f - out.r) * cover;
        out.g += (table[k + 1] + (table[k + 4] - table[k + 1]) * f - out.g) * cover;
        out.b += (table[k + 2] + (table[k + 5] - table[k + 2]) * f - out.b) * cover;
    }

    /** The colour of a tone as a value. */
    Flat at(double tone) {
        Tint t = new Tint();
        set(t, tone);
        return new Flat(t.r, t.g, t.b);
    }

    private static int index(double tone) {
        return (int) (Math.clamp(tone, 0, 1) * STEPS);
    }

    private static double fraction(double tone, int index) {
        return Math.clamp(tone, 0, 1) * STEPS - index;
    }
}
