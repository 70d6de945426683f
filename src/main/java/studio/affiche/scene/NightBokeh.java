package studio.affiche.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import studio.affiche.paint.Ground;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;

/** Lights out of focus in the dark, a glow behind the product, all of it mirrored in a wet floor. */
final class NightBokeh implements SceneSet {
    @Override
    public FamilyTraits traits() {
        return new FamilyTraits(
                "night bokeh over a wet floor",
                "bokeh|city lights|blurred lights|out of focus lights|defocused lights|neon|neon lights"
                        + "|neon glow|glowing lights|neon sign|光斑|霓虹|霓虹灯|城市灯光|灯光|夜景|散景",
                "night|city|at night|midnight|sparkle|glow|technology|tech|cyberpunk|moonlight|夜晚|夜色|科技|赛博朋克|夜",
                10,
                FamilyTraits.Palettes.GLOWING,
                FamilyTraits.Backing.SHADE,
                FamilyTraits.Footing.STANDS_ON_GLOSS,
                Set.of(),
                Set.of(),
                Set.of());
    }

    @Override
    public Ground ground(Stage stage) {
        double horizon = horizon(Footing.of(stage));
        return Ground.on(new Ground.Face.Slab(-1, horizon, stage.width() + 1, stage.height() + 1));
    }

    private static double horizon(Footing foot) {
        return foot.base() - 0.045;
    }

    @Override
    public Shading shading(Stage stage) {
        Footing foot = Footing.of(stage);
        double horizon = horizon(foot);
        Rgba deep = deep(stage.palette().ground(), 0.62);
        Rgba glowColor = stage.palette().shade();
        Rgba bright = brighter(glowColor);
        Ramp sky = Ramp.of(deep(stage.palette().ground(), 0.42), stage.palette().ground(), glowColor);
        Flat[] lamps = {
            Flat.of(stage.palette().accent()),
            Flat.of(bright),
            Flat.of(turn(stage.palette().accent(), 46)),
            Flat.of(stage.palette().light()),
            Flat.of(turn(bright, -38)),
        };
        List<Spots.Spot> lights = scatter(stage, horizon);
        Spots bokeh = new Spots(stage, lights);
        List<Spots.Spot> mirrored = new ArrayList<>();
        for (Spots.Spot s : lights) {
            // A wet floor draws reflections out downwards.
            double y = horizon + (horizon - s.y()) * 0.72;
            double r = s.r() * 1.25;
            mirrored.add(new Spots.Spot(s.x(), y, r, r * 2.6, s.strength() * 0.34, s.kind()));
        }
        Spots mirror = new Spots(stage, mirrored);
        Flat glow = Flat.of(bright);
        Flat floorColor = Flat.of(deep);
        double gx = foot.cx();
        double gy = stage.product().centerY() + 0.08 * stage.product().height();
        double gr =
                0.24 + 0.42 * Math.max(stage.product().height(), stage.product().width());
        int seed = stage.grain(6);
        double px = stage.pixel();
        return (x, y, out) -> {
            double quiet = stage.calmAt(x, y, 0.12);
            double haze = 0.06 * Noise.fbm(x * 1.6, y * 1.6, 3, px, seed);
            boolean below = y > horizon;
            double my = below ? horizon - (y - horizon) / 0.72 : y;
            double d = Math.hypot(x - gx, (my - gy) * (below ? 0.8 : 1)) / gr;
            double halo = Sdf.bell(d) * (1 - 0.5 * quiet);
            double wide = Sdf.bell(d * 0.5) * (1 - 0.35 * quiet);
            double edge = Math.abs(x / stage.width() - 0.5) * 2;
            double tone = 0.36 + 0.16 * wide + 0.50 * halo + haze - 0.16 * edge * edge;
            if (!below) {
                sky.set(out, tone + 0.06 * Sdf.fall((horizon - y) / 0.10));
                out.add(glow, 0.10 * halo * halo);
                lights(bokeh.near(x, y), x, y, 1 - 0.92 * quiet, false, lamps, out);
                return;
            }
            double depth = y - horizon;
            double fresnel = 0.30 + 0.42 * Sdf.fall(depth / 0.16);
            double ripple = 1 + 0.35 * Noise.fbm(x * 5, depth * 46, 2, px * 46, seed + 9) * Sdf.step(0, 0.03, depth);
            sky.set(out, tone * 0.8);
            out.over(floorColor, 1 - fresnel);
            out.add(glow, 0.11 * halo * fresnel * ripple);
            out.scale(0.85 + 0.15 * ripple);
            lights(mirror.near(x, y), x, y, fresnel * 1.5 * ripple * (1 - 0.9 * quiet), true, lamps, out);
            // The far edge of the floor catches light.
            out.add(glow, 0.07 * Sdf.bell(depth / 0.006) * (1 - 0.7 * edge) * (1 - 0.7 * quiet));
        };
    }

    private static void lights(
            Spots.Spot[] near, double x, double y, double strength, boolean smeared, Flat[] lamps, Tint out) {
        if (strength <= 0) {
            return;
        }
        for (Spots.Spot s : near) {
            double dx = x - s.x();
            double dy = (y - s.y()) * (smeared ? 0.42 : 1);
            double d = Math.sqrt(dx * dx + dy * dy) / s.r();
            double value;
            if (smeared) {
                value = Sdf.bell(d * 1.15);
            } else {
                double soft = 0.05 + 0.20 * (s.reach() / s.r() - 1);
                double body = Sdf.soft(d - 1, soft);
                // A lens out of focus makes discs that are brighter at their rim.
                value = body * (0.66 + 0.34 * Sdf.step(0.55, 1, d)) + 0.10 * Sdf.bell(d * 0.55);
            }
            out.add(lamps[s.kind()], value * s.strength() * strength);
        }
    }

    private static List<Spots.Spot> scatter(Stage stage, double horizon) {
        List<Spots.Spot> spots = new ArrayList<>();
        int seed = stage.grain(8);
        int wanted = (int) Math.round(26 * Math.clamp(stage.width() * horizon, 0.6, 3));
        for (int i = 0; i < wanted * 4 && spots.size() < wanted; i++) {
            double size = Noise.unit(i, 1, seed);
            double r = 0.010 + 0.066 * size * size * size + 0.012 * size;
            double x = Noise.unit(i, 2, seed) * (stage.width() + 0.1) - 0.05;
            double t = Noise.unit(i, 3, seed);
            double y = horizon - 0.02 - (horizon + 0.02) * Math.pow(t, 1.25);
            double taken = stage.occupied(x, y, r * 1.2);
            if (taken > 0.22) {
                continue;
            }
            double strength = (0.20 + 0.46 * Noise.unit(i, 4, seed)) * (1 - 0.55 * size) * (1 - taken);
            int kind = (int) (Noise.unit(i, 5, seed) * 6.9);
            double blur = Noise.unit(i, 6, seed);
            spots.add(new Spots.Spot(x, y, r, r * (2.0 + blur), strength, kind < 5 ? kind : kind - 5));
        }
        return spots;
    }

    private static Rgba deep(Rgba color, double share) {
        Oklab c = Oklab.of(color);
        return new Oklab(c.l() * share, c.a() * share, c.b() * share).toRgba();
    }

    /** The colour of lamps in the haze of a glow. */
    private static Rgba brighter(Rgba color) {
        Oklab c = Oklab.of(color);
        return Oklab.ofLch(Math.min(0.80, c.l() + 0.16), c.chroma(), c.hue()).toRgba();
    }

    private static Rgba turn(Rgba color, double degrees) {
        Oklab c = Oklab.of(color);
        return Oklab.ofLch(c.l(), c.chroma(), c.hue() + degrees).toRgba();
    }
}
