package studio.affiche.scene;

import java.util.Set;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;

/** Colours that flow into each other like ink in oil, with soft folds of light. */
final class LiquidGradient implements SceneSet {
    @Override
    public FamilyTraits traits() {
        return new FamilyTraits(
                "liquid gradient",
                "gradient|gradient mesh|mesh gradient|smooth gradient|fluid|fluid gradient|liquid|aurora|holographic"
                        + "|iridescent|fluid colors|渐变|流体|极光|渐变流体|液态|流动渐变|幻彩|镭射",
                "abstract|dreamy|futuristic|tech|digital|抽象|未来感|梦幻",
                10,
                FamilyTraits.Palettes.POP,
                FamilyTraits.Backing.GROUND,
                FamilyTraits.Footing.FLOATS,
                Set.of(),
                Set.of(),
                Set.of());
    }

    @Override
    public Shading shading(Stage stage) {
        Rgba ground = stage.palette().ground();
        Ramp base = stage.matt(ground);
        Flat shade = Flat.of(stage.palette().shade());
        Flat light = Flat.of(stage.palette().light());
        Flat accent = Flat.of(stage.palette().accent());
        Flat between = Flat.of(bridge(ground, stage.palette().accent()));
        int seed = stage.grain(1);
        double px = stage.pixel();
        double turn = stage.random(2, -0.6, 0.6);
        double cx = stage.product().centerX();
        double cy = stage.product().centerY();
        double reach =
                0.20 + 0.55 * Math.max(stage.product().width(), stage.product().height());
        Flow flow = new Flow(seed, Math.cos(turn), Math.sin(turn));
        double cell = 1.0 / 300;
        Field first = SoftMap.field(stage, cell, (x, y) -> flow.at(x, y, 0));
        Field second = SoftMap.field(stage, cell, (x, y) -> flow.at(x, y, 1));
        Field third = SoftMap.field(stage, cell, (x, y) -> flow.at(x, y, 2));
        return (x, y, out) -> {
            double quiet = 1 - 0.62 * stage.calmAt(x, y, 0.24);
            double p = first.at(x, y);
            double q = second.at(x, y);
            double fold = third.at(x, y);
            double near = Sdf.bell(Math.hypot(x - cx, y - cy) / reach);
            double hold = quiet * (1 - 0.35 * near);
            base.set(out, 0.5);
            out.over(shade, 0.85 * Sdf.step(0.02, 0.62, p) * hold);
            out.over(between, 0.80 * Sdf.step(0.05, 0.60, -p) * hold);
            out.over(accent, 0.85 * Sdf.step(0.12, 0.66, q) * hold);
            out.over(light, 0.80 * Sdf.step(0.10, 0.70, -q) * hold);
            // Folds of light where the flow turns over.
            out.over(light, 0.20 * Sdf.bell((fold - 0.10) / 0.16) * hold);
            out.scale(1 - 0.13 * Sdf.bell((fold + 0.16) / 0.18) * hold);
            double grain = 0.035 * Noise.at(x * 420, y * 420, seed + 8) * Math.clamp(2 - px * 800, 0, 1);
            out.scale(1 + grain + 0.06 * near);
        };
    }

    /** Noise bent by noise, which is what stirred liquids look like. */
    private record Flow(int seed, double c, double s) {
        /** One of three related fields: two of colour and one of folds. */
        double at(double x, double y, int which) {
            double u = x * c - y * s;
            double v = (x * s + y * c) * 0.8;
            double wx = Noise.at(u * 0.9 + 3, v * 0.9, seed);
            double wy = Noise.at(u * 0.9 - 5, v * 0.9 + 8, seed + 1);
            double a = u * 0.8 + 0.62 * wx;
            double b = v * 0.8 + 0.62 * wy;
            double ww = Noise.at(a * 1.2 + 9, b * 1.2, seed + 2);
            return switch (which) {
                case 0 -> Noise.at(a * 1.1 + 0.5 * ww, b * 1.1 + 0.4 * wx, seed + 3);
                case 1 -> Noise.at(a * 1.1 - 4 + 0.4 * wy, b * 1.1 + 0.5 * ww, seed + 4);
                default -> Noise.at(a * 1.5 + ww, b * 1.5 + wx, seed + 7);
            };
        }
    }

    /** Between two colours by the shorter way round the hue circle, so that the middle stays rich. */
    private static Rgba bridge(Rgba from, Rgba to) {
        Oklab a = Oklab.of(from);
        Oklab b = Oklab.of(to);
        double turn = ((b.hue() - a.hue()) % 360 + 540) % 360 - 180;
        return Oklab.ofLch((a.l() + b.l()) / 2, Math.max(a.chroma(), b.chroma()) * 0.9, a.hue() + turn / 2)
                .toRgba();
    }
}
