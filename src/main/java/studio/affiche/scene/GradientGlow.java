package studio.affiche.scene;

import java.util.Set;
import studio.affiche.poster.Box;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;

/** Soft fields of colour that melt into each other under film grain, and a disc that is crisp on one side only. */
final class GradientGlow implements SceneSet {
    @Override
    public FamilyTraits traits() {
        return new FamilyTraits(
                "grainy gradient with soft disc",
                "grainy gradient|gradient glow|glow gradient|soft gradient|gradient disc|gradient orb|gradient circle"
                        + "|glowing orb|glowing disc|soft light disc|blurred gradient|blurry gradient|noise gradient"
                        + "|color glow|pastel gradient|弥散光|弥散|弥散渐变|磨砂渐变|噪点渐变|颗粒渐变|柔和渐变|光晕|光球|渐变光晕|渐变圆",
                "airy|dreamy|ethereal|ambient|wellness|app|梦幻|空灵|氛围感",
                10,
                FamilyTraits.Palettes.POP,
                FamilyTraits.Backing.LIGHT,
                FamilyTraits.Footing.FLOATS,
                Set.of(),
                Set.of(),
                Set.of());
    }

    /** One field of colour: where it is strongest and how far it reaches. */
    private record Cloud(double x, double y, double reach, Flat color) {}

    /** How far clouds may be from the ground in OKLab lightness. */
    private static final double NEAR = 0.12;

    @Override
    public Shading shading(Stage stage) {
        Cloud[] clouds = clouds(stage);
        Box p = stage.product();
        double want =
                Math.clamp(0.40 * Math.hypot(p.width(), p.height()) + 0.06, 0.18, 0.50 * Math.min(stage.width(), 1.1));
        double cx = p.centerX();
        double cy = p.centerY() - 0.06 * p.height();
        double slim = 0.28 * Math.hypot(p.width(), p.height()) + 0.04;
        double r = Math.max(Math.min(want, stage.roomAround(cx, cy) + 0.02), Math.min(slim, want));
        Rgba light = stage.palette().light();
        Rgba accent = stage.palette().accent();
        Ramp disc = Ramp.of(light.mix(accent, 0.85), light.mix(accent, 0.30), light);
        Flat halo = Flat.of(light.mix(accent, 0.25));
        double lean = stage.random(3, -0.5, 0.5) + (stage.away() > 0 ? 0.9 : 2.24);
        double ax = Math.cos(lean);
        double ay = Math.sin(lean);
        boolean ring = stage.random(4) < 0.35;
        int seed = stage.grain(1);
        double px = stage.pixel();
        double fine = Math.clamp(2 - px * 760, 0, 1);
        Field bendX = SoftMap.field(stage, 1.0 / 100, (x, y) -> 0.24 * Noise.fbm(x * 1.1 + 5, y * 1.1, 2, 0, seed));
        Field bendY = SoftMap.field(stage, 1.0 / 100, (x, y) -> 0.24 * Noise.fbm(x * 1.1, y * 1.1 - 7, 2, 0, seed + 2));
        return (x, y, out) -> {
            double quiet = stage.calmAt(x, y, 0.22);
            mix(clouds, x + bendX.at(x, y), y + bendY.at(x, y), out);
            double d = Sdf.disc(x, y, cx, cy, r);
            double along = ((x - cx) * ax + (y - cy) * ay) / r;
            out.over(halo, 0.34 * Sdf.fall(Math.max(0, d) / (r * 0.30)) * (1 - 0.75 * quiet));
            // Crisp towards the light, dissolving away from it.
            double blur = px * 0.7 + r * 0.46 * Sdf.step(-0.75, 0.9, along);
            double in = Sdf.soft(d, blur) * (1 - 0.35 * Sdf.step(0.2, 1.1, along));
            if (in > 0) {
                disc.over(out, 0.92 - 0.44 * Sdf.step(-0.9, 1.1, along), in);
            }
            if (ring) {
                double line = Sdf.cover(Math.abs(d - r * 0.24) - 0.0016, px);
                out.over(halo, 0.75 * line * Sdf.step(0.9, -0.6, along) * (1 - 0.9 * quiet));
            }
            double grain = 0.085 * Noise.at(x * 380, y * 380, seed + 8) * fine;
            out.scale(1 + grain * (1 - 0.5 * quiet));
        };
    }

    private static Cloud[] clouds(Stage stage) {
        Oklab g = Oklab.of(stage.palette().ground());
        Oklab loud = Oklab.of(stage.palette().accent());
        // Clouds far from the ground in lightness would be unrest behind text.
        Oklab a = Oklab.ofLch(Math.clamp(loud.l(), g.l() - NEAR, g.l() + NEAR), loud.chroma(), loud.hue());
        double turn = ((a.hue() - g.hue()) % 360 + 540) % 360 - 180;
        boolean dark = g.l() < 0.5;
        Oklab near = clean(
                Math.clamp(g.l() + (dark ? 0.10 : 0.03), 0.2, 0.93),
                Math.max(g.chroma(), 0.11),
                g.hue() + Math.copySign(Math.min(46, Math.abs(turn) * 0.4), turn));
        Oklab bridge =
                clean((g.l() * 1.4 + a.l()) / 2.4, Math.max(g.chroma(), a.chroma()) * 0.92, g.hue() + turn * 0.5);
        double w = stage.width();
        double h = stage.height();
        double flip = stage.random(11) < 0.5 ? 1 : 0;
        Rgba tail = clean(a.l(), a.chroma(), a.hue()).toRgba().mix(bridge.toRgba(), 0.35);
        Rgba pale = stage.palette().light().mix(stage.palette().ground(), dark ? 0.62 : 0.25);
        return new Cloud[] {
            cloud(stage, 20, 0.5 * w, 0.5 * h, 0.50, stage.palette().ground()),
            cloud(stage, 22, flip * w, 0.12 * h, 0.44, near.toRgba()),
            cloud(stage, 24, (1 - flip) * w, 0.30 * h, 0.36, bridge.toRgba()),
            cloud(stage, 26, (1 - flip) * w, 0.95 * h, 0.46, tail),
            cloud(stage, 28, flip * w, 0.80 * h, 0.36, pale),
            cloud(stage, 30, (1 - flip) * w, 0.02 * h, 0.34, stage.palette().ground()),
        };
    }

    /** A colour of a cloud; dim yellow is olive, so it is lit up. */
    private static Oklab clean(double l, double chroma, double hue) {
        boolean olive = l > 0.45 && Harmony.difference(hue, 102) < 38;
        return Oklab.ofLch(olive ? Math.max(l, 0.87) : l, chroma, hue);
    }

    private static Cloud cloud(Stage stage, int salt, double x, double y, double reach, Rgba color) {
        return new Cloud(
                x + stage.random(salt, -0.12, 0.12), y + stage.random(salt + 1, -0.12, 0.12), reach, Flat.of(color));
    }

    /** The clouds' mean, weighted by nearness (Shepard, 1968, with round tops). */
    private static void mix(Cloud[] clouds, double x, double y, Tint out) {
        double r = 0;
        double g = 0;
        double b = 0;
        double sum = 0;
        for (Cloud c : clouds) {
            double dx = x - c.x;
            double dy = y - c.y;
            double n = (dx * dx + dy * dy) / (c.reach * c.reach) + 0.18;
            double weight = 1 / (n * n);
            r += c.color.r() * weight;
            g += c.color.g() * weight;
            b += c.color.b() * weight;
            sum += weight;
        }
        out.r = r / sum;
        out.g = g / sum;
        out.b = b / sum;
    }
}
