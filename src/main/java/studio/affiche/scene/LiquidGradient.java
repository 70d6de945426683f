package studio.affiche.scene;

import java.util.Set;
import studio.affiche.poster.Oklab;

/** Colours that flow over each other in wide waves, each wave with a lit crest and a shadow on the one below. */
final class LiquidGradient implements SceneSet {
    private static final double STEP = 0.006;
    /** Waves for one unit of noise. */
    private static final double WAVES = 2.6;
    /** Where on the way from shade to light the ground lies. */
    private static final double GROUND_AT = 0.34;

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
        Flat[] colors = colors(stage);
        Flat light = Flat.of(stage.palette().light());
        int seed = stage.grain(1);
        double px = stage.pixel();
        double turn = stage.random(2, 0.3, 1.1) * stage.away();
        double cx = stage.product().centerX();
        double cy = stage.product().centerY();
        double reach =
                0.16 + 0.50 * Math.max(stage.product().width(), stage.product().height());
        Flow flow = new Flow(seed, Math.cos(turn), Math.sin(turn));
        double cell = 1.0 / 260;
        Field hold = SoftMap.field(
                stage,
                1.0 / 120,
                (x, y) -> (1 - 0.90 * stage.calmAt(x, y, 0.24))
                        * (1 - 0.60 * Sdf.bell(Math.hypot(x - cx, y - cy) / reach)));
        Field place = SoftMap.field(stage, cell, (x, y) -> 0.42 * flow.bent(x + 4, y - 2, 1));
        Field waves = SoftMap.field(stage, cell, (x, y) -> WAVES * flow.bent(x, y, 0));
        Field steep = SoftMap.field(
                stage,
                cell,
                (x, y) -> WAVES
                        * Math.hypot(
                                flow.bent(x + STEP, y, 0) - flow.bent(x - STEP, y, 0),
                                flow.bent(x, y + STEP, 0) - flow.bent(x, y - STEP, 0))
                        / (2 * STEP));
        return (x, y, out) -> {
            double p = waves.at(x, y);
            double k = Math.floor(p);
            double s = p - k;
            double held = hold.at(x, y);
            double base = place.at(x, y);
            wave(colors, light, base, k, s, held, out);
            double crisp = steep.at(x, y) * (px + 0.0012);
            if (s < crisp) {
                double r = out.r;
                double g = out.g;
                double b = out.b;
                wave(colors, light, base, k - 1, 1, held, out);
                double part = Sdf.step(0, 1, s / crisp);
                out.r += (r - out.r) * part;
                out.g += (g - out.g) * part;
                out.b += (b - out.b) * part;
            }
            double grain = 0.035 * Noise.at(x * 420, y * 420, seed + 8) * Math.clamp(2 - px * 800, 0, 1);
            out.scale(1 + grain);
        };
    }

    /**
     * One place on a wave.
     *
     * @param base where the neighbourhood lies on the way of colours, about -0.4 to 0.4
     * @param k number of the wave
     * @param s 0 under the wave above to 1 at its own crest
     * @param held how much may differ from the plain ground, 0 to 1
     */
    private static void wave(Flat[] colors, Flat light, double base, double k, double s, double held, Tint out) {
        double step = 0.20 * Noise.at(k * 0.73, 4.5, 31) + 0.26 * (s - 0.5);
        double t = Math.clamp(GROUND_AT + held * (base + step), 0, 1) * (colors.length - 1);
        int i = Math.min(colors.length - 2, (int) t);
        out.set(colors[i]);
        out.over(colors[i + 1], t - i);
        out.scale(1 - held * (0.30 * Sdf.fall(s / 0.13) + 0.10 * Sdf.fall(s / 0.03)));
        double crest = held * (0.20 * Sdf.bell((1 - s) / 0.30) + 0.14 * Sdf.bell((1 - s) / 0.06));
        out.scale(1 + 1.6 * crest);
        out.over(light, 0.55 * crest);
    }

    /**
     * The way from shade over ground and accent to light, its hue turning evenly, so that no mixture is muddy; to an
     * accent across the hue circle it goes through pale colours.
     */
    private static Flat[] colors(Stage stage) {
        Oklab ground = Oklab.of(stage.palette().ground());
        Oklab accent = Oklab.of(stage.palette().accent());
        Oklab shade = Oklab.of(stage.palette().shade());
        Oklab light = Oklab.of(stage.palette().light());
        double from = ground.hue();
        double turn = between(from, accent.hue());
        boolean across = Math.abs(turn) > 105;
        double rich = Math.max(ground.chroma(), 0.10);
        double side = across ? -Math.copySign(50, between(from, shade.hue())) : turn / 2;
        Oklab[] stops = {
            shade,
            Oklab.ofLch((shade.l() + ground.l()) / 2, rich, from + between(from, shade.hue()) * 0.55),
            ground,
            Oklab.ofLch(ground.l() + (across ? 0.03 : 0), rich, from + side * 0.6),
            Oklab.ofLch(
                    across ? Math.min(0.93, ground.l() + 0.10) : (ground.l() + accent.l()) / 2,
                    across ? 0.07 : rich,
                    from + side),
            accent,
            Oklab.ofLch(light.l(), 0.05, accent.hue())
        };
        double[] at = {0, 0.17, GROUND_AT, 0.50, 0.64, 0.80, 1};
        Flat[] table = new Flat[128];
        int k = 0;
        for (int i = 0; i < table.length; i++) {
            double t = (double) i / (table.length - 1);
            while (t > at[k + 1]) {
                k++;
            }
            double part = (t - at[k]) / (at[k + 1] - at[k]);
            Oklab a = stops[k];
            Oklab b = stops[k + 1];
            table[i] = Flat.of(new Oklab(
                    Sdf.lerp(a.l(), b.l(), part), Sdf.lerp(a.a(), b.a(), part), Sdf.lerp(a.b(), b.b(), part)));
        }
        return table;
    }

    /** The shorter way from one hue to another, -180 to 180 degrees. */
    private static double between(double from, double to) {
        return ((to - from) % 360 + 540) % 360 - 180;
    }

    /** Noise bent by noise, which is what stirred liquids look like. */
    private record Flow(int seed, double c, double s) {
        /** One of two related fields, about -1 to 1. */
        double bent(double x, double y, int which) {
            double u = x * c - y * s;
            double v = (x * s + y * c) * 0.62;
            double wx = Noise.at(u * 0.9 + 3, v * 0.9, seed);
            double wy = Noise.at(u * 0.9 - 5, v * 0.9 + 8, seed + 1);
            double a = u * 0.85 + 0.60 * wx;
            double b = v * 0.85 + 0.60 * wy;
            double ww = Noise.at(a * 1.2 + 9, b * 1.2, seed + 2);
            return Noise.at(a * 1.25 + 0.45 * ww, b * 1.25 + 0.4 * wx, seed + 3 + which) + 0.35 * ww;
        }
    }
}
