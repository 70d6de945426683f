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
                "water|ripple|ripples|rippling water|water surface|splash|sea|ocean|水|水波|水面|水波纹|波纹|海洋|水花",
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
                double play = caustics(x * 4.2, up * 3.0 + 20, seed + 30, px * 4) * Sdf.fall(up / 0.42);
                e += 0.42 * play * quiet - 0.05;
                air.set(out, e * (1 - 0.36 * shade) * 0.5);
                out.scale(1 - 0.10 * Sdf.fall(up / 0.012));
                return;
            }
            double depth = y - horizon;
            // Perspective: the plane runs away towards the horizon.
            double z = 1 / (depth + 0.20);
            double wx = (x - cx) * z * 1.0 + 40;
            double wz = z * 2.6;
            double fx = x - cx;
            double fy = (y - cy) / Cylinder.TILT;
            double ring = Math.sqrt(fx * fx + fy * fy) - radius;
            double wave = Math.sin(ring * 62) * Sdf.fall(Math.max(0, ring) / 0.16) * (ring > 0 ? 1 : 0);
            double bend = 0.10 * wave;
            double net = caustics(wx * 1.5 + bend, wz * 2.0 + bend, seed, px * 10);
            double fresnel = Sdf.fall(depth / 0.10);
            double tone = 0.43 + 0.36 * net * quiet * (1 - 0.7 * fresnel) + 0.05 * wave * quiet;
            double swell = Noise.at(wx * 1.3, wz * 4.0, seed + 5);
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

    /** A net of bright lines where light is focused: two bent lattices of creases, the brighter where both meet. */
    private static double caustics(double u, double v, int seed, double px) {
        double wx = Noise.at(u * 0.9, v * 0.9, seed) * 0.55;
        double wy = Noise.at(u * 0.9 + 5, v * 0.9 - 3, seed + 1) * 0.55;
        double a = Noise.ridge(u * 1.3 + wx, v * 1.3 + wy, seed + 2);
        double b = Noise.ridge(u * 1.9 - wy + 9, v * 1.9 + wx, seed + 3);
        double a4 = a * a * a * a;
        double b4 = b * b * b * b;
        double soft = Math.clamp(2 - px * 6, 0.2, 1);
        return (0.55 * a4 * a4 + 0.40 * b4 * b4 + 0.9 * a4 * a4 * b4) * soft;
    }
}
