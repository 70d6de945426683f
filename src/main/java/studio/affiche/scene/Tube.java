package studio.affiche.scene;

import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;

/**
 * Light in a bent glass tube: a core near white, a coloured skin, a glow in the haze around.
 *
 * @param skin the colour that it gives
 * @param core the colour that it is seen in
 */
record Tube(Flat skin, Flat core) {
    private static final double HALF = 0.0034;
    /** Beyond this distance it adds nothing. */
    private static final double REACH = 0.43;

    static Tube of(Rgba color) {
        Rgba lamp = lamp(color);
        return new Tube(Flat.of(lamp), Flat.of(lamp.mix(Rgba.WHITE, 0.75)));
    }

    /** A colour as a lamp gives it: light and rich. */
    static Rgba lamp(Rgba color) {
        Oklab c = Oklab.of(color);
        return Oklab.ofLch(Math.clamp(c.l() + 0.10, 0.62, 0.80), Math.max(0.17, c.chroma()), c.hue())
                .toRgba();
    }

    /**
     * Adds the tube's light.
     *
     * @param distance from the line along its middle, of any sign
     * @param strength 0 to 1
     */
    void paint(double distance, double strength, double pixel, Tint out) {
        double d = Math.abs(distance);
        if (d > REACH || strength <= 0) {
            return;
        }
        out.add(
                skin,
                strength * (0.09 * Sdf.fall(d / 0.085) + 0.20 * Sdf.fall(d / 0.028) + 0.26 * Sdf.fall(d / 0.009)));
        out.over(skin, strength * Sdf.soft(d - 2 * HALF, 0.002 + pixel * 0.5));
        out.over(core, strength * Sdf.soft(d - HALF, 0.0024 + pixel * 0.5));
    }

    /** Adds its mirror image in a rough floor, which blurs with distance from the floor's far edge. */
    void mirror(double distance, double strength, double blur, Tint out) {
        double d = Math.abs(distance);
        if (d > REACH || strength <= 0) {
            return;
        }
        double sharp = HALF / (HALF + blur * 0.5);
        out.add(skin, strength * (sharp * Sdf.soft(d - 2 * HALF, 0.002 + blur) + 0.16 * Sdf.fall(d / (0.05 + blur))));
    }
}
