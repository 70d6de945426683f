package studio.affiche.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import studio.affiche.paint.Ground;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;

/** The open sea out of focus, sun glittering on it; the product stands on the beach, on rock or on a jetty. */
final class SeaHorizon implements SceneSet {
    @Override
    public FamilyTraits traits() {
        return new FamilyTraits(
                "sea horizon",
                "sea|ocean|seaside|sea view|beach|sandy beach|coast|coastline|shore|seashore|waves|sea waves|surf|jetty"
                        + "|pier|quay|harbour|horizon|tropical beach|island|海|大海|海洋|海边|海滩|沙滩|海岸|海面|海浪|海景"
                        + "|海天|码头|栈桥|海岛|海平线",
                "summer holiday|vacation|marine|nautical|salt|sailing|度假|海盐|夏日",
                10,
                FamilyTraits.Palettes.NATURAL,
                FamilyTraits.Backing.GROUND,
                FamilyTraits.Footing.STANDS,
                Set.of(Material.STONE, Material.WOOD),
                Set.of(Detail.SUN, Detail.CLOUDS),
                Set.of(Detail.CLOUDS));
    }

    @Override
    public Ground ground(Stage stage) {
        Footing foot = Footing.of(stage);
        if (stage.prompt().has(Material.STONE) && !stage.prompt().has(Material.WOOD)) {
            return Ground.on(Rock.face(foot, stage.width() * 1.3 + foot.half()));
        }
        double horizon = horizon(stage, foot);
        double edge = stage.prompt().has(Material.WOOD) ? end(foot, horizon) : shore(foot, horizon);
        return Ground.on(new Ground.Face.Slab(-1, edge, stage.width() + 1, stage.height() + 1));
    }

    @Override
    public Shading shading(Stage stage) {
        Footing foot = Footing.of(stage);
        double horizon = horizon(stage, foot);
        Sky sky = new Sky(stage, horizon, horizon);
        Plane plane = Plane.upTo(horizon, foot);
        double shore = shore(foot, horizon);
        double cell = Plate.cell(stage, Plate.CELL);
        Film water = water(stage, sky, plane, cell);
        Film all = (x, y, out) -> {
            if (y < horizon) {
                sky.set(x, y, out);
                sky.clouds(x, y, out);
                return 1;
            }
            return water.at(x, y, out);
        };
        Plate glitter = Plate.discs(stage, Plate.CELL, glitter(stage, sky, shore), new Flat[] {
            Flat.of(stage.palette().light())
        });
        Shading sea = glitter.over(Plate.of(stage, Plate.CELL, all).lens(0.005)).calmed(stage);
        if (stage.prompt().has(Material.WOOD)) {
            return jetty(stage, foot, plane, sea);
        }
        if (stage.prompt().has(Material.STONE)) {
            return rocks(stage, foot, sea);
        }
        return new Beach(stage, plane, shore, sea);
    }

    /** Where the water ends on a beach. */
    private static double shore(Footing foot, double horizon) {
        return foot.base() - Math.min(0.075, 0.55 * Math.max(0.02, foot.base() - horizon));
    }

    /** Where a jetty ends. */
    private static double end(Footing foot, double horizon) {
        return foot.base() - Math.min(0.055, 0.4 * Math.max(0.02, foot.base() - horizon));
    }

    private static double horizon(Stage stage, Footing foot) {
        double line = foot.base() - stage.random(1, 0.19, 0.27);
        for (var box : stage.calm()) {
            // A horizon that runs through a line of text strikes it out.
            if (box.y() - 0.03 < line && box.bottom() + 0.03 > line && box.bottom() + 0.04 < foot.base() - 0.10) {
                line = box.bottom() + 0.04;
            }
        }
        return Math.max(line, 0.06);
    }

    private static Film water(Stage stage, Sky sky, Plane plane, double cell) {
        int seed = stage.grain(11);
        Flat deep = Flat.of(stage.palette().shade());
        Flat shallow = Flat.of(shallow(stage));
        double horizon = plane.eye();
        double run = plane.base() - horizon;
        return (x, y, out) -> {
            double down = y - horizon;
            double s = Math.max(0.02, down / run);
            double wx = (x - plane.cx()) / s;
            double wz = 5.0 / s;
            double px = cell / (s * s) * 5 / run * 0.7;
            double swell = Noise.fbm(wx * 1.7 + 30, wz * 1.9, 4, px * 1.9, seed);
            double far = Sdf.fall(down / (0.42 * run));
            // Wave faces turned to us show the water's own colour, those turned away the sky.
            double mirror = Math.clamp(0.24 + 0.52 * far + 0.55 * swell * (1 - 0.5 * far), 0, 0.95);
            sky.set(x, horizon - down * (0.9 + 0.5 * swell), out);
            double r = out.r;
            double g = out.g;
            double b = out.b;
            double near = Sdf.step(0.35, 1.0, s) * 0.75;
            out.r = deep.r() + (shallow.r() - deep.r()) * near;
            out.g = deep.g() + (shallow.g() - deep.g()) * near;
            out.b = deep.b() + (shallow.b() - deep.b()) * near;
            out.r += (r - out.r) * mirror;
            out.g += (g - out.g) * mirror;
            out.b += (b - out.b) * mirror;
            // Haze takes the hard edge off the horizon.
            double haze = 0.75 * Sdf.fall(down / 0.006);
            r = out.r;
            g = out.g;
            b = out.b;
            sky.set(x, horizon, out);
            out.r = r + (out.r - r) * haze;
            out.g = g + (out.g - g) * haze;
            out.b = b + (out.b - b) * haze;
            return 1;
        };
    }

    /** Water over sand: lighter and greener. */
    private static Rgba shallow(Stage stage) {
        Oklab deep = Oklab.of(stage.palette().shade());
        double l = stage.dark() ? deep.l() + 0.06 : 0.70;
        return Oklab.ofLch(l, Math.max(0.05, deep.chroma() * 0.9), Sdf.lerp(deep.hue(), 195, 0.5))
                .toRgba();
    }

    /** Glints under the sun, denser the lower it stands: each a point of light on a wave, seen as a disc. */
    private static List<Spots.Spot> glitter(Stage stage, Sky sky, double shore) {
        List<Spots.Spot> spots = new ArrayList<>();
        int seed = stage.grain(12);
        DayTime time = stage.prompt().time();
        boolean low = time == DayTime.SUNSET
                || time == DayTime.MORNING
                || stage.prompt().has(Detail.SUN);
        double depth = shore - sky.horizon();
        int wanted = (int) ((low ? 620 : 420) * Math.clamp(stage.width(), 1, 3));
        for (int i = 0; i < wanted; i++) {
            double t = Math.pow(Noise.unit(i, 1, seed), 1.5);
            double y = sky.horizon() + 0.004 + (depth - 0.006) * t;
            double u = Noise.unit(i, 2, seed) + Noise.unit(i, 3, seed) + Noise.unit(i, 4, seed) - 1.5;
            double spread = (low ? 0.05 : 0.30) + (low ? 0.35 : 0.6) * t;
            double x = sky.sunX() + u * spread;
            double quiet = stage.calmAt(x, y, 0.08);
            double r = Sdf.lerp(0.0055, 0.0035, t) * (0.6 + 0.8 * Noise.unit(i, 5, seed));
            double glint = Noise.unit(i, 6, seed);
            double strength = (low ? 0.9 : 0.5) * (0.10 + 0.9 * glint * glint * glint) * (1 - 0.9 * quiet);
            spots.add(new Spots.Spot(x, y, r, r, strength * (stage.dark() ? 0.6 : 1), 0));
        }
        return spots;
    }

    private static Shading rocks(Stage stage, Footing foot, Shading sea) {
        Oklab near = Oklab.of(stage.palette().shade());
        double l = stage.dark() ? 0.30 : 0.52;
        Ramp stone = stage.matt(new Oklab(l, near.a() * 0.2 + 0.004, near.b() * 0.2 + 0.012).toRgba());
        Rock rock = new Rock(
                stage, stage.width() * 1.3 + foot.half(), Math.max(0.16, foot.below() + 0.05), stone, stone, 0);
        return (x, y, out) -> {
            if (y < rock.back(x) + 0.003) {
                sea.shade(x, y, out);
            }
            rock.paint(x, y, out);
        };
    }

    /** Weathered planks that run out towards the sea. */
    private static Shading jetty(Stage stage, Footing foot, Plane plane, Shading sea) {
        double end = end(foot, plane.eye());
        Oklab air = Oklab.of(stage.palette().ground());
        double l = stage.dark() ? 0.32 : 0.60;
        Ramp wood = stage.matt(Oklab.ofLch(l, 0.038, Sdf.lerp(62, air.hue(), air.hue() < 120 ? 0.3 : 0))
                .toRgba());
        double px = stage.pixel();
        int seed = stage.grain(14);
        double plank = 0.105;
        return (x, y, out) -> {
            if (y < end + px) {
                sea.shade(x, y, out);
            }
            double cover = Sdf.cover(end - y, px * 1.5);
            if (cover <= 0) {
                return;
            }
            double s = plane.near(y);
            double u = (x - plane.cx()) / s / plank + 0.5;
            double v = plane.beyond(1 / s);
            double index = Math.floor(u);
            double within = u - index - 0.5;
            double quiet = 1 - 0.8 * stage.calmAt(x, y, 0.1);
            double own = Noise.unit((int) index, 3, seed) - 0.5;
            double foggy = px / s;
            double grain = Noise.fbm(within * 9 + index * 7.3, v * 2.2, 4, foggy * 60, seed);
            double fibre = Noise.fbm(within * 46 + index * 3.1, v * 4.0, 2, foggy * 400, seed + 5);
            double gap = (0.5 - Math.abs(within)) * plank * s;
            double tone = 0.56 + quiet * (0.07 * own + 0.12 * grain + 0.08 * fibre);
            tone += 0.05 * (x - plane.cx()) * stage.lightX() - 0.10 * Sdf.step(0, 0.35, y - foot.base());
            // A plank's edge is worn round; between planks it is dark.
            tone += quiet * 0.05 * Sdf.bell((gap - 0.006 * s) / (0.004 * s));
            double slit = 0.0022 * s;
            tone *= 1 - (0.4 + 0.4 * quiet) * Sdf.cover(gap - slit, Math.max(px * 1.5, slit));
            tone += 0.10 * Sdf.fall((y - end) / 0.004);
            wood.over(out, tone, cover);
        };
    }
}
