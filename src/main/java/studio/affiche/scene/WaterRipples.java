package studio.affiche.scene;

import java.util.Set;
import studio.affiche.paint.Ground;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;

/** A plinth in shallow water: light dances on the bottom, rings run out from the plinth. */
final class WaterRipples implements SceneSet {
    @Override
    public FamilyTraits traits() {
        return new FamilyTraits(
                "rippling water around a plinth",
                "water|ripple|ripples|rippling water|water surface|splash|水|水波|水面|水波纹|波纹|水花",
                "fresh|aqua|cool|清凉|冰爽|清爽",
                10,
                FamilyTraits.Palettes.RICH,
                FamilyTraits.Backing.GROUND,
                FamilyTraits.Footing.STANDS,
                Set.of(Material.MARBLE, Material.STONE, Material.TERRAZZO),
                Set.of(Detail.LEAF_SHADOWS),
                Set.of());
    }

    @Override
    public Ground ground(Stage stage) {
        Footing foot = Footing.of(stage);
        return Ground.on(foot.face(foot.plinth(1.25)));
    }

    @Override
    public Shading shading(Stage stage) {
        Footing foot = Footing.of(stage);
        Wall wall = new Wall(stage);
        Rgba ground = stage.palette().ground();
        Ramp air = stage.matt(ground);
        Oklab g = Oklab.of(ground);
        Rgba waterColor = new Oklab(Math.max(0.25, g.l() - 0.08), g.a() * 1.25, g.b() * 1.25).toRgba();
        Ramp water = stage.matt(waterColor);
        double radius = foot.plinth(1.25);
        double high = Math.clamp(foot.below() * 0.30, 0.035, 0.08);
        double top = foot.face(radius).cy();
        Cylinder plinth = new Cylinder(
                stage, foot.cx(), top, radius, high, stage.matt(RoundPodium.plinthColor(stage)), Texture.plinth(stage));
        double horizon = Math.min(plinth.foot() - radius * Cylinder.TILT - 0.07, stage.height() - 0.03);
        Shade leaves = Foliage.of(stage);
        int seed = stage.grain(2);
        Caustics net = new Caustics(stage, 300, 0.95);
        Plane plane = Plane.tilted(foot, 0.24);
        double px = stage.pixel();
        double cx = foot.cx();
        double cy = plinth.foot();
        return (x, y, out) -> {
            double quiet = 1 - 0.72 * stage.calmAt(x, y, 0.12);
            double shade = leaves.at(x, y);
            if (y < horizon) {
                double e = wall.falloff(x, y) + 0.4 * wall.texture(x, y);
                // Water throws moving light up the wall.
                double up = horizon - y;
                double play = (net.at(x * 1.7 + 0.3, up * 1.25, px * 1.6) - 0.22) * Sdf.fall(up / 0.40);
                e += 0.80 * play * quiet - 0.05;
                air.set(out, e * (1 - 0.36 * shade) * 0.5);
                out.scale(1 - 0.10 * Sdf.fall(up / 0.012));
                return;
            }
            double depth = y - horizon;
            double s = plane.scale(y);
            double u = plane.across(x, s);
            double v = plane.beyond(s);
            double fx = x - cx;
            double fy = (y - cy) / Cylinder.TILT;
            double ring = Math.sqrt(fx * fx + fy * fy) - radius;
            double wave = Math.sin(ring * 62) * Sdf.fall(Math.max(0, ring) / 0.16) * (ring > 0 ? 1 : 0);
            double light =
                    net.at(u * 1.15 + 0.05 * wave, v * 0.85 + 0.05 * wave, Math.sqrt(px * s * plane.deep(px, s)));
            double fresnel = Sdf.fall(depth / 0.10);
            double tone = 0.43 + 0.72 * (light - 0.30) * quiet * (1 - 0.6 * fresnel) + 0.05 * wave * quiet;
            double swell = Noise.at(u * 2.2, v * 2.0, seed + 5);
            tone += 0.05 * swell * quiet + 0.04 * depth;
            tone *= (1 - 0.34 * plinth.shadow(x, y)) * (1 - 0.20 * plinth.occlusion(x, y)) * (1 - 0.2 * shade);
            water.set(out, tone);
            air.over(out, 0.56 + 0.05 * swell, 0.75 * fresnel);
            mirror(radius, cx, cy, high, x, y, wave + swell, out, water);
            plinth.paint(x, y, out);
        };
    }

    /** The plinth's dim mirror image in the water before it. */
    private static void mirror(
            double radius, double cx, double cy, double high, double x, double y, double wave, Tint out, Ramp water) {
        double dx = (x - cx + 0.006 * wave) / radius;
        if (dx * dx >= 1 || y < cy) {
            return;
        }
        double edge = cy + radius * Cylinder.TILT * Math.sqrt(1 - dx * dx);
        double down = (y - edge) / high;
        if (down > 0 && down < 1.3) {
            water.over(out, 0.62 - 0.10 * down, 0.35 * Sdf.step(1.2, 0.3, down) * Sdf.step(1, 0.9, Math.abs(dx)));
        }
    }
}
