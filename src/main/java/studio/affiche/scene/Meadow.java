package studio.affiche.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import studio.affiche.paint.Ground;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;

/** Grass and flowers in low sun: hills and blossoms out of focus, blades about the product's stone in focus. */
final class Meadow implements SceneSet {
    @Override
    public FamilyTraits traits() {
        return new FamilyTraits(
                "sunlit meadow",
                "meadow|meadows|grass|grassland|grassy|lawn|pasture|prairie|wildflowers|wild flowers|flower field"
                        + "|flower meadow|flowers|field of flowers|green field|countryside|garden|herbs"
                        + "|草地|草坪|草原|草丛|青草|花田|花海|野花|鲜花|田野|原野|草甸|花园|田园",
                "field|farm|picnic|pollen|bees|honey|organic|botanical|农场|野餐|有机|植物",
                10,
                FamilyTraits.Palettes.NATURAL,
                FamilyTraits.Backing.GROUND,
                FamilyTraits.Footing.STANDS,
                Set.of(),
                Set.of(Detail.SUN, Detail.CLOUDS, Detail.MIST),
                Set.of());
    }

    @Override
    public Ground ground(Stage stage) {
        Footing foot = Footing.of(stage);
        return Ground.on(Rock.face(foot, stone(foot)));
    }

    @Override
    public Shading shading(Stage stage) {
        Footing foot = Footing.of(stage);
        double horizon = Math.max(0.08, foot.base() - stage.random(1, 0.14, 0.19));
        Plane plane = Plane.upTo(horizon, foot);
        Ramp grass = stage.matt(stage.palette().shade());
        Plate view = back(stage, foot, horizon, grass);
        view = flowers(stage, foot, plane).over(view);
        Shading scenery = view.calmed(stage);
        Oklab land = Oklab.of(stage.palette().shade());
        double l = stage.dark() ? 0.34 : 0.66;
        Rock rock = new Rock(
                stage,
                stone(foot),
                Math.clamp(foot.below() * 0.4, 0.05, 0.085),
                stage.matt(new Oklab(l, land.a() * 0.10, land.b() * 0.12 + 0.008).toRgba()),
                grass,
                0.12);
        Rgba sunlit = sunlit(stage);
        Blades behind = new Blades(stage, blades(stage, plane, 1, 0.052, 0.0, 900), stage.matt(sunlit));
        Blades front = new Blades(stage, fringe(stage, plane, foot, rock), stage.matt(sunlit));
        // No blade that stands behind the product reaches higher.
        double tips = foot.base() - 0.15;
        return (x, y, out) -> {
            scenery.shade(x, y, out);
            if (y < tips) {
                return;
            }
            double clear = 1 - 0.92 * stage.calmAt(x, y, 0.10);
            behind.paint(x, y, clear, out);
            if (y > foot.base() - 0.02) {
                out.scale(1 - 0.45 * rock.shadow(x, y) * clear);
            }
            rock.paint(x, y, out);
            front.paint(x, y, clear, out);
        };
    }

    /** Half of the stone's width. */
    private static double stone(Footing foot) {
        return foot.half() * 1.18 + 0.075;
    }

    /** Blades with the sun behind them: yellower and lighter than in shade. */
    private static Rgba sunlit(Stage stage) {
        Oklab land = Oklab.of(stage.palette().shade());
        double l = land.l() + (stage.dark() ? 0.04 : 0.10);
        return Oklab.ofLch(l, land.chroma() * 1.12, Sdf.lerp(land.hue(), 108, 0.35))
                .toRgba();
    }

    private static Plate back(Stage stage, Footing foot, double horizon, Ramp grass) {
        Sky sky = new Sky(stage, horizon, Math.max(0.12, horizon - 0.10));
        Rgba air = stage.palette().ground();
        Rgba land = stage.palette().shade();
        boolean dark = stage.dark();
        double cell = Plate.cell(stage, Plate.CELL);
        Ridge[] hills = {
            new Ridge(stage, 1, Ridge.Form.HILLS, horizon - 0.085, 0.040, 1.2),
            new Ridge(stage, 2, Ridge.Form.HILLS, horizon - 0.040, 0.026, 1.7),
            new Ridge(stage, 3, Ridge.Form.TREES, horizon - 0.022, 0.026, 7),
        };
        Rgba far = dark ? air.mix(stage.palette().light(), 0.10) : air;
        Ramp[] colors = {
            stage.matt(far.mix(land, 0.30)), stage.matt(far.mix(land, 0.52)), stage.matt(far.mix(land, 0.78)),
        };
        int seed = stage.grain(20);
        double mist = stage.prompt().has(Detail.MIST) ? 0.75 : 0.30;
        double run = Math.max(0.05, foot.base() - horizon);
        return Plate.of(stage, Plate.CELL, (x, y, out) -> {
                    sky.set(x, y, out);
                    sky.clouds(x, y, out);
                    double glow = sky.toward(x, y);
                    for (int i = 0; i < hills.length; i++) {
                        double d = y - hills[i].at(x);
                        double cover = Sdf.cover(-d, cell) * (1 - mist * Sdf.step(0, 0.07, d) * (1 - 0.3 * i));
                        colors[i].over(out, 0.52 + 0.20 * glow + 0.08 * Noise.at(x * 7, d * 20, seed + i), cover);
                    }
                    double down = y - horizon;
                    if (down > 0) {
                        double s = down / run;
                        double u = (x - foot.cx()) / Math.max(0.08, s);
                        double tuft =
                                Noise.fbm(u * 6, 4 / Math.max(0.08, s), 4, cell * 8 / Math.max(0.08, s), seed + 9);
                        double tone = 0.50 + 0.16 * tuft + 0.22 * glow - 0.10 * Sdf.step(0.6, 1.3, s);
                        tone -= 0.14 * Sdf.step(1.0, 2.4, s);
                        grass.over(out, tone, Sdf.step(-0.002, 0.012, down));
                    }
                    return 1;
                })
                .lens(0.011);
    }

    /** Blossoms far behind and close before the product's distance, each a soft disc. */
    private static Plate flowers(Stage stage, Footing foot, Plane plane) {
        List<Spots.Spot> spots = new ArrayList<>();
        int seed = stage.grain(30);
        int n = (int) Math.clamp(150 * stage.width(), 60, 1200);
        double run = foot.base() - plane.eye();
        for (int i = 0; i < n; i++) {
            double t = Noise.unit(i, 1, seed);
            boolean close = i % 9 == 0;
            double y = close
                    ? Sdf.lerp(foot.base() + 0.08, stage.height() + 0.05, t)
                    : plane.eye() + run * (0.02 + 0.90 * Math.pow(t, 0.9));
            double x = Noise.unit(i, 2, seed) * (stage.width() + 0.1) - 0.05;
            double clump = Noise.at(x * 2.5, y * 7, seed + 5);
            if (clump < -0.15) {
                continue;
            }
            double size = 0.6 + 0.8 * Noise.unit(i, 3, seed);
            double r = close ? 0.030 * size : Sdf.lerp(0.007, 0.017, t) * size;
            double quiet = stage.calmAt(x, y, 0.08);
            double strength = (close ? 0.26 : 0.16 + 0.34 * Noise.unit(i, 4, seed)) * (1 - quiet);
            int kind = (int) (Noise.unit(i, 5, seed) * 5);
            spots.add(new Spots.Spot(x, y, r, r, strength * (stage.dark() ? 0.45 : 1), Math.min(kind, 3)));
        }
        Rgba accent = stage.palette().accent();
        Oklab a = Oklab.of(accent);
        // Petals let light through: never dark.
        Flat petal = Flat.of(Oklab.ofLch(Math.max(0.70, a.l()), Math.max(0.09, a.chroma()), a.hue()));
        return Plate.discs(stage, Plate.CELL, spots, new Flat[] {
            petal, Flat.of(stage.palette().light()), new Flat(0.95, 0.72, 0.16), petal
        });
    }

    private static List<Blades.Blade> blades(Stage stage, Plane plane, int salt, double from, double to, int number) {
        List<Blades.Blade> all = new ArrayList<>();
        int seed = stage.grain(40 + salt);
        int n = (int) Math.clamp(number * stage.width(), number * 0.8, 6000);
        for (int i = 0; i < n; i++) {
            double t = Noise.unit(i, 1, seed);
            double y = plane.base() - Sdf.lerp(from, to, t);
            all.add(blade(stage, plane, seed, i, y, 1));
        }
        return all;
    }

    /** Grass before the stone, and tall soft blades at the lower edge. */
    private static List<Blades.Blade> fringe(Stage stage, Plane plane, Footing foot, Rock rock) {
        List<Blades.Blade> all = new ArrayList<>();
        int seed = stage.grain(50);
        double deep = Math.clamp(stage.height() - foot.base() + 0.10, 0.03, 1.2);
        int n = (int) Math.clamp(3400 * stage.width() * deep / 0.3, 400, 9000);
        for (int i = 0; i < n; i++) {
            double y = foot.base() + 0.012 + deep * Noise.unit(i, 9, seed);
            Blades.Blade b = blade(stage, plane, seed, i, y, 1);
            double foots = rock.foot(b.x());
            boolean before = Math.abs(b.x() - foot.cx()) < stone(foot) + 0.01;
            if (before && y < foots - 0.004) {
                continue;
            }
            // Near the stone grass is short: it must not stand before the product.
            double most = before ? Math.max(0.012, y - foot.base() - 0.022) : Math.max(0.03, y - foot.base() + 0.06);
            double rise = Math.min(b.rise(), most * (0.7 + 0.5 * Noise.unit(i, 8, seed)));
            all.add(new Blades.Blade(b.x(), y, rise, b.lean() * rise / b.rise(), b.half(), b.tone(), b.soft()));
        }
        return all;
    }

    private static Blades.Blade blade(Stage stage, Plane plane, int seed, int i, double y, double factor) {
        // Blades at our feet would fill the picture.
        double s = Math.min(2.4, plane.near(y));
        double x = Noise.unit(i, 2, seed) * (stage.width() + 0.2) - 0.1;
        double rise = s * factor * (0.040 + 0.055 * Noise.unit(i, 3, seed));
        double wind = 0.5 * Noise.at(x * 3, y * 5, seed + 1) + 1.1 * (Noise.unit(i, 4, seed) - 0.5);
        double half = s * (0.0013 + 0.0017 * Noise.unit(i, 5, seed));
        double tuft = Noise.at(x * 6, y * 14, seed + 2);
        double tone = 0.44 + 0.30 * (Noise.unit(i, 6, seed) - 0.5) + 0.10 * tuft;
        double away = y - plane.base() - 0.02;
        double soft = away > 0.35 ? 0.025 : away > 0 ? 0.055 * away * away * 4 : 0.5 * away * away;
        return new Blades.Blade(x, y, rise, wind * rise, half, tone - 0.12 * Math.max(0, away), soft);
    }
}
