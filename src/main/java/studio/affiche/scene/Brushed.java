package studio.affiche.scene;

import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;

/**
 * Brushed metal: fine parallel scratches spread every highlight across themselves, and each scratch mirrors the lamps
 * from a slightly different place.
 */
final class Brushed {
    private final Ramp ramp;
    private final int seed;
    private final double first;
    private final double second;

    /**
     * A metal.
     *
     * @param lamp where along the scratches the main highlight lies
     */
    Brushed(Stage stage, Rgba color, double lamp) {
        Oklab c = Oklab.of(color);
        Rgba dark = new Oklab(c.l() * 0.42, c.a() * 0.7, c.b() * 0.7).toRgba();
        Rgba bright =
                new Oklab(Math.min(0.985, c.l() + 0.62 * (1 - c.l()) + 0.06), c.a() * 0.45, c.b() * 0.45).toRgba();
        this.ramp = Ramp.of(dark, color, bright);
        this.seed = stage.grain(95);
        this.first = lamp;
        this.second = lamp + (0.42 + 0.2 * stage.random(96)) * stage.away();
    }

    /** The metal of a palette: its ground, near to grey unless a colour was asked for. */
    static Rgba color(Stage stage) {
        Oklab g = Oklab.of(stage.palette().ground());
        double share = stage.prompt().colors().isEmpty() ? 0.5 : 0.95;
        return new Oklab(g.l(), g.a() * share, g.b() * share).toRgba();
    }

    /**
     * Tone of a flat sheet.
     *
     * @param along place along the scratches
     * @param across place across them
     * @param pixel what a pixel covers across
     * @param quiet 1 for all scratches, 0 for none
     */
    double sheet(double along, double across, double pixel, double quiet) {
        double shift = 0.075 * scratch(along * 0.6, across * 120, pixel * 120, 1)
                + 0.045 * scratch(along * 1.1, across * 420, pixel * 420, 2);
        double a = along + shift * quiet;
        double tone = 0.33 + 0.36 * lobe(a, first, 0.22) + 0.17 * lobe(a, second, 0.12);
        return tone + lines(along, across, pixel) * quiet;
    }

    /**
     * Tone of a disc turned on a lathe: scratches are circles, highlights are wedges.
     *
     * @param angle around its middle, in radians
     * @param radius distance from its middle
     */
    double turned(double angle, double radius, double lampAngle, double pixel, double quiet) {
        double shift =
                0.16 * scratch(3, radius * 110, pixel * 110, 3) + 0.10 * scratch(8, radius * 400, pixel * 400, 4);
        double a = angle - lampAngle + shift * quiet;
        double c = Math.cos(a);
        double d = Math.cos(a - 1.15);
        double wedge = c * c * c * c;
        double other = d * d;
        other = other * other * other * other;
        double tone = 0.31 + 0.36 * wedge * wedge + 0.12 * wedge + 0.13 * other;
        return tone + lines(angle * 0.25, radius, pixel) * quiet;
    }

    private double lines(double along, double across, double pixel) {
        return 0.030 * scratch(along * 1.3, across * 260, pixel * 260, 5)
                + 0.026 * scratch(along * 2.6, across * 620, pixel * 620, 6)
                + 0.010 * scratch(along * 0.4, across * 60, pixel * 60, 7);
    }

    private double scratch(double along, double across, double pixel, int salt) {
        double seen = Math.clamp(2 - pixel * 2, 0, 1);
        return seen <= 0 ? 0 : seen * Noise.at(along, across, seed + salt);
    }

    private static double lobe(double at, double centre, double width) {
        double d = (at - centre) / width;
        return 1 / (1 + d * d);
    }

    void set(Tint out, double tone) {
        ramp.set(out, tone);
    }

    void over(Tint out, double tone, double cover) {
        ramp.over(out, tone, cover);
    }
}
