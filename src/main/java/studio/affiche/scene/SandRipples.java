package studio.affiche.scene;

import java.util.Set;
import studio.affiche.paint.Ground;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;

/** Wind ripples on sand in low light, dunes behind, a flat stone or a smoothed place to stand on. */
final class SandRipples implements SceneSet {
    @Override
    public FamilyTraits traits() {
        return new FamilyTraits(
                "sand ripples before dunes",
                "sand ripples|sand dunes|sand dune|dunes|dune|rippled sand|beach sand|desert sand|on sand|on the sand"
                        + "|golden sand|fine sand|sand surface|sand background|sahara|sand waves"
                        + "|沙丘|沙漠|沙纹|沙滩|沙地|细沙|沙子|沙面",
                "desert|beach|sandy|arid|oasis|荒漠|海滩|大漠",
                10,
                FamilyTraits.Palettes.QUIET,
                FamilyTraits.Backing.GROUND,
                FamilyTraits.Footing.STANDS,
                Set.of(Material.STONE, Material.MARBLE),
                Set.of(),
                Set.of());
    }

    @Override
    public Ground ground(Stage stage) {
        Footing foot = Footing.of(stage);
        return stone(stage) ? Ground.on(foot.face(radius(foot))) : Ground.OPEN;
    }

    private static boolean stone(Stage stage) {
        return !stage.prompt().materials().isEmpty() || stage.random(3) < 0.55;
    }

    private static double radius(Footing foot) {
        return foot.plinth(1.12);
    }

    @Override
    public Shading shading(Stage stage) {
        Footing foot = Footing.of(stage);
        double px = stage.pixel();
        boolean stone = stone(stage);
        double radius = radius(foot);
        double high = Math.clamp(foot.below() * 0.16, 0.02, 0.045);
        double top = foot.face(radius).cy();
        Cylinder slab =
                new Cylinder(stage, foot.cx(), top, radius, high, stage.matt(stoneColor(stage)), stoneTexture(stage));
        Plane plane = Plane.tilted(foot, 0.20);
        double back = foot.base() - 0.155 - 0.07 * stage.random(4);
        Dunes dunes = new Dunes(stage, back, sand(stage));
        Ramp sand = stage.matt(sand(stage));
        int seed = stage.grain(6);
        double lean = stage.random(7, -0.35, 0.35);
        double lx = stage.lightX();
        double side = Math.signum(lx == 0 ? -1 : lx);
        double hard = 1.2 - 0.45 * stage.light().softness();
        double half = stone ? radius * 0.9 : foot.half() + 0.05;
        Field relief = SoftMap.field(stage, 1.0 / 620, (x, y) -> {
            if (y < back - 0.02) {
                return 0;
            }
            double s = plane.scale(Math.max(y, back));
            double u = plane.across(x, s);
            double v = plane.beyond(s);
            double flat = 1 - Sdf.bell(Math.hypot(u / half, v / (half * 1.1 + 0.1)) * 0.72);
            double eps = 0.004;
            double h = ripples(u, v, lean, seed);
            double hu = (ripples(u + eps, v, lean, seed) - h) / eps;
            double hv = (ripples(u, v + eps, lean, seed) - h) / eps;
            double seen = Math.clamp(2.2 - plane.deep(1.0 / 620, s) * 26, 0, 1);
            // Raking light: slopes that face the lamp glow, those behind lie in shadow.
            double lit = (-hu * side * 0.70 + hv * 0.70) * hard;
            double fade = seen * (0.15 + 0.85 * flat) * (1 - 0.86 * stage.calmAt(x, y, 0.10));
            double cut = lit < 0 ? lit * 0.95 : lit * 0.75;
            return Math.clamp(cut, -0.34, 0.28) * fade;
        });
        return (x, y, out) -> {
            if (y < back) {
                dunes.paint(x, y, out);
                return;
            }
            double s = plane.scale(y);
            double u = plane.across(x, s);
            double v = plane.beyond(s);
            double quiet = 1 - 0.7 * stage.calmAt(x, y, 0.1);
            double pv = plane.deep(px, s);
            double swell = Noise.at(u * 1.4 + 3, v * 1.1, seed + 20);
            double grain = 0.030 * Noise.at(u * 300, v * 240, seed + 21) * Math.clamp(2 - pv * 560, 0, 1)
                    + 0.016 * Noise.at(u * 90, v * 70, seed + 22) * Math.clamp(2 - pv * 160, 0, 1);
            double tone = 0.50 + relief.at(x, y) + (0.05 * swell + grain) * quiet + 0.04 * side * (x - foot.cx());
            tone += 0.06 * Sdf.fall((y - back) / 0.07) - 0.05 * Sdf.step(0, 0.5, y - foot.base());
            if (stone) {
                tone *= (1 - 0.38 * slab.shadow(x, y)) * (1 - 0.26 * slab.occlusion(x, y));
            }
            sand.set(out, tone);
            double haze = Sdf.fall((y - back) / 0.02);
            if (haze > 0) {
                dunes.haze(out, 0.35 * haze);
            }
            if (stone) {
                slab.paint(x, y, out);
            }
        };
    }

    /**
     * Height of the sand: crests that run mostly across, gentle towards the wind and steep behind; two patterns take
     * turns, so that crests fork and end as real ones do.
     */
    private static double ripples(double u, double v, double lean, int seed) {
        double w = v + u * lean;
        double a = w * 58 + 2.6 * Noise.at(u * 2.3, w * 1.6, seed) + 1.3 * Noise.at(u * 6.5, w * 5, seed + 1);
        double b = w * 54 + 2.9 * Noise.at(u * 2.1 + 9, w * 1.7, seed + 2) + 1.2 * Noise.at(u * 6 + 4, w * 5, seed + 3);
        double mix = Sdf.step(-0.22, 0.22, Noise.at(u * 1.9, w * 2.1, seed + 4));
        double high = 0.8 + 0.5 * Noise.at(u * 1.2, w * 1.5 + 7, seed + 5);
        return 0.0068 * high * Sdf.lerp(crest(a), crest(b), mix);
    }

    private static double crest(double a) {
        return Math.sin(a + 0.55 * Math.sin(a + 0.6));
    }

    /** Sand of the ground's hue where that is warm, yellow sand under skies of other hues. */
    static Rgba sand(Stage stage) {
        Oklab g = Oklab.of(stage.palette().ground());
        boolean warm = Harmony.difference(g.hue(), 58) < 48 || g.chroma() < 0.02;
        double l = stage.dark() ? Math.clamp(g.l() + 0.10, 0.30, 0.44) : Math.clamp(g.l() - 0.07, 0.70, 0.86);
        double hue = warm && g.chroma() > 0.02 ? g.hue() : 74;
        double chroma = stage.dark() ? 0.050 : Math.clamp(g.chroma() * 1.25, 0.055, 0.095);
        return Oklab.ofLch(l, chroma, hue).toRgba();
    }

    private static Rgba stoneColor(Stage stage) {
        if (stage.prompt().has(Material.MARBLE)) {
            return RoundPodium.plinthColor(stage);
        }
        Oklab s = Oklab.of(sand(stage));
        return Oklab.ofLch(stage.dark() ? s.l() + 0.10 : Math.min(0.90, s.l() + 0.07), s.chroma() * 0.5, s.hue())
                .toRgba();
    }

    private static Texture stoneTexture(Stage stage) {
        return stage.prompt().has(Material.MARBLE)
                ? Texture.plinth(stage)
                : Texture.travertine(stage.grain(71), stage.pixel());
    }
}
