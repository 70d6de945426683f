package studio.affiche.scene;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import studio.affiche.paint.Ground;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;

/** Branches in blossom, in leaf or in autumn colours, out of focus; some of it falls, some lies on the table. */
final class Branches implements SceneSet {
    @Override
    public FamilyTraits traits() {
        return new FamilyTraits(
                "branches over a table in the open",
                "branches|branch|blossom|blossoms|cherry blossom|cherry blossoms|sakura|plum blossom|peach blossom|petals"
                        + "|falling petals|flowering branch|autumn leaves|autumn foliage|falling leaves|fall leaves"
                        + "|fallen leaves|maple|maple leaves|golden leaves|orchard|under a tree"
                        + "|樱花|桃花|梅花|花瓣|花枝|落花|枝头|树枝|枫叶|红叶|落叶|秋叶|银杏|果园",
                "spring blossom|harvest|hanami|春日花园|丰收|赏花",
                11,
                FamilyTraits.Palettes.NATURAL,
                FamilyTraits.Backing.GROUND,
                FamilyTraits.Footing.STANDS,
                Set.of(Material.WOOD, Material.STONE, Material.MARBLE),
                Set.of(Detail.LEAF_SHADOWS),
                Set.of());
    }

    @Override
    public Ground ground(Stage stage) {
        return Ground.on(new Ground.Face.Slab(-1, edge(Footing.of(stage)), stage.width() + 1, stage.height() + 1));
    }

    @Override
    public Shading shading(Stage stage) {
        Footing foot = Footing.of(stage);
        double edge = edge(foot);
        Sprigs sprigs = sprigs(stage);
        Shading back = back(stage, edge, sprigs).calmed(stage);
        Overlay lying = new Overlay(stage, lying(stage, foot, edge, sprigs));
        Overlay air = new Overlay(stage, falling(stage, sprigs));
        Ramp top = stage.matt(table(stage));
        Texture texture = texture(stage);
        Shade leaves = Foliage.of(stage);
        double soft = Math.max(stage.pixel(), 0.0022);
        double lx = stage.lightX();
        return (x, y, out) -> {
            double d = y - edge;
            if (d < soft) {
                back.shade(x, y, out);
            }
            if (d > -soft) {
                double quiet = 1 - 0.8 * stage.calmAt(x, y, 0.1);
                double tone = 0.575 + quiet * texture.at(x, foot.base() + (y - foot.base()) / Cylinder.TILT * 0.5);
                tone += 0.07 * (x - foot.cx()) * lx + 0.10 * Sdf.fall(d / 0.006);
                tone *= (1 - 0.32 * leaves.at(x, y)) * (1 - 0.16 * Sdf.step(0.05, 0.5, y - foot.base()));
                top.over(out, tone, Sdf.step(-soft, soft, d));
                lying.over(x, y, out);
            }
            air.over(x, y, out);
        };
    }

    /** The far edge of the table. */
    private static double edge(Footing foot) {
        return foot.base() - Math.clamp(foot.half() * Cylinder.TILT * 1.2 + 0.03, 0.05, 0.085);
    }

    private static Sprigs.Kind kind(Stage stage) {
        return switch (stage.prompt().season()) {
            case SPRING -> Sprigs.Kind.BLOSSOM;
            case SUMMER, AUTUMN -> Sprigs.Kind.LEAF;
            // Snow-white plum blossom is the flower of winter.
            case WINTER -> Sprigs.Kind.BLOSSOM;
            case ANY -> rosy(stage) ? Sprigs.Kind.BLOSSOM : Sprigs.Kind.LEAF;
        };
    }

    private static boolean rosy(Stage stage) {
        Oklab air = Oklab.of(stage.palette().ground());
        return air.chroma() > 0.02 && Harmony.difference(air.hue(), 0) < 42;
    }

    private static Sprigs sprigs(Stage stage) {
        Oklab air = Oklab.of(stage.palette().ground());
        boolean warm = air.chroma() > 0.02 && Harmony.difference(air.hue(), 62) < 36;
        boolean autumn =
                stage.prompt().season() == Season.AUTUMN || (stage.prompt().season() == Season.ANY && warm);
        double l = stage.dark() ? -0.14 : 0;
        List<Oklab> colors;
        if (kind(stage) == Sprigs.Kind.BLOSSOM) {
            double chroma = stage.prompt().season() == Season.WINTER ? 0.018 : 0.062;
            colors = List.of(
                    Oklab.ofLch(0.89 + l, chroma, 2),
                    Oklab.ofLch(0.84 + l, chroma * 1.5, 0),
                    Oklab.ofLch(0.94 + l, chroma * 0.4, 20));
        } else if (autumn) {
            colors = List.of(
                    Oklab.ofLch(0.66 + l, 0.150, 58),
                    Oklab.ofLch(0.58 + l, 0.155, 42),
                    Oklab.ofLch(0.76 + l, 0.140, 78),
                    Oklab.ofLch(0.48 + l, 0.140, 30));
        } else {
            colors = List.of(
                    Oklab.ofLch(0.58 + l, 0.105, 130),
                    Oklab.ofLch(0.68 + l, 0.120, 122),
                    Oklab.ofLch(0.48 + l, 0.085, 138));
        }
        Rgba wood = Oklab.ofLch(stage.dark() ? 0.20 : 0.36, 0.035, 50).toRgba();
        return new Sprigs(kind(stage), colors, wood, stage.grain(20));
    }

    private static Plate back(Stage stage, double edge, Sprigs sprigs) {
        Rgba air = stage.palette().ground();
        Rgba light = stage.palette().light();
        Sky sky = new Sky(stage, edge, 0.3 * edge);
        Flat low = Flat.of(air.mix(stage.palette().shade(), 0.35));
        int seed = stage.grain(30);
        double side = freeSide(stage);
        double x = side < 0 ? -0.05 : stage.width() + 0.05;
        double size = 0.62 + 0.20 * Math.min(stage.height(), 1.8);
        Plate view = Plate.of(stage, Plate.CELL, (px, py, out) -> {
            sky.set(px, py, out);
            double t = py / edge;
            double mass = Noise.fbm(px * 2.4, py * 2.4, 3, 0.02, seed) + 0.5 * t - 0.36;
            out.over(low, 0.55 * Sdf.step(-0.1, 0.4, mass));
            return 1;
        });
        view = bokeh(stage, edge, sprigs).over(view);
        view = Plate.drawn(stage, Plate.CELL, g -> {
                    sprigs.branch(g, 1, x, stage.random(40, 0.10, 0.25), -side, 0.05, size * 0.9);
                    sprigs.branch(g, 2, stage.width() - x, -0.05, side, 0.35, size * 0.6);
                })
                .lens(0.017)
                .over(view);
        view = Plate.drawn(stage, 1.0 / 400, g -> {
                    sprigs.branch(g, 3, x, -0.04 + 0.06 * stage.random(41), -side, 0.22, size);
                    sprigs.branch(g, 4, x + side * 0.02, 0.22 + 0.1 * stage.random(42), -side, -0.30, size * 0.52);
                })
                .lens(0.0048)
                .over(view);
        Plate haze = Plate.of(stage, 0.012, (px, py, out) -> {
            out.set(Flat.of(light));
            double glow = sky.toward(px, py) * (stage.dark() ? 0.10 : 0.26);
            out.scale(glow);
            return glow;
        });
        return haze.over(view);
    }

    /** -1 for the left, 1 for the right: where less text hangs in the way. */
    private static double freeSide(Stage stage) {
        double left = 0;
        double right = 0;
        for (int i = 0; i < 8; i++) {
            left += stage.calmAt(0.15, 0.04 + 0.06 * i);
            right += stage.calmAt(stage.width() - 0.15, 0.04 + 0.06 * i);
        }
        return left == right ? -stage.away() : left < right ? -1 : 1;
    }

    private static Plate bokeh(Stage stage, double edge, Sprigs sprigs) {
        List<Spots.Spot> spots = new ArrayList<>();
        int seed = stage.grain(50);
        int n = (int) Math.clamp(90 * stage.width() * Math.max(1, edge), 60, 900);
        for (int i = 0; i < n; i++) {
            double x = Noise.unit(i, 1, seed) * (stage.width() + 0.1) - 0.05;
            double y = Noise.unit(i, 2, seed) * (edge + 0.02);
            if (Noise.at(x * 2.2, y * 2.2, seed + 3) < -0.1) {
                continue;
            }
            double r = 0.012 + 0.026 * Noise.unit(i, 3, seed);
            double quiet = Math.clamp(stage.calmAt(x, y, 0.1) + stage.occupied(x, y, r), 0, 1);
            double strength = (0.05 + 0.16 * Noise.unit(i, 4, seed)) * (1 - quiet);
            spots.add(new Spots.Spot(x, y, r, r, strength * (stage.dark() ? 0.6 : 1), i % 3 == 0 ? 1 : 0));
        }
        return Plate.discs(stage, Plate.CELL, spots, new Flat[] {
            Flat.of(sprigs.main()), Flat.of(stage.palette().light())
        });
    }

    /** What has fallen on the table, most of it at the sides. */
    private static Plate lying(Stage stage, Footing foot, double edge, Sprigs sprigs) {
        int n = (int) Math.clamp(22 * stage.width(), 14, 160);
        double deep = Math.max(0.05, stage.height() - edge);
        double size = sprigs.size();
        double[][] places = new double[n][];
        for (int i = 0; i < n; i++) {
            double t = stage.random(900 + i);
            double y = edge + 0.012 + deep * t;
            double x = stage.random(1200 + i, -0.02, stage.width() + 0.02);
            boolean hidden = Math.abs(x - foot.cx()) < foot.half() + size && Math.abs(y - foot.base()) < 0.035;
            double quiet = stage.calmAt(x, y, 0.03);
            double s = size * (0.75 + 0.5 * stage.random(1500 + i)) * (1 + 0.6 * (y - foot.base()));
            places[i] = new double[] {x, y, hidden || quiet > 0.05 ? 0 : s};
        }
        double slide = -stage.lightX() * 0.006;
        Plate shade = Plate.drawn(stage, 1.0 / 480, g -> {
                    for (int i = 0; i < n; i++) {
                        sprigs.shadow(g, i, places[i][0] + slide, places[i][1] + 0.004, places[i][2], 0.42);
                    }
                })
                .lens(0.0045)
                .dimmed(0.42);
        return Plate.drawn(stage, 1.0 / 480, g -> {
                    for (int i = 0; i < n; i++) {
                        sprigs.one(g, i, places[i][0], places[i][1], places[i][2], 0.42, 0);
                    }
                })
                .over(shade);
    }

    /** What is in the air: far and small, near and wide. */
    private static Plate falling(Stage stage, Sprigs sprigs) {
        double size = sprigs.size();
        Plate far = Plate.drawn(stage, Plate.CELL, g -> fall(stage, g, sprigs, 2000, 16, size * 0.5))
                .lens(0.004);
        Plate mid = Plate.drawn(stage, Plate.CELL, g -> fall(stage, g, sprigs, 3000, 8, size))
                .lens(0.006);
        Plate near = Plate.drawn(stage, Plate.CELL, g -> fall(stage, g, sprigs, 4000, 4, size * 2.2))
                .lens(0.020);
        return near.over(mid.over(far));
    }

    private static void fall(Stage stage, Graphics2D g, Sprigs sprigs, int salt, int number, double size) {
        int n = (int) Math.clamp(number * stage.width() * stage.height(), number, number * 12.0);
        for (int i = 0; i < n; i++) {
            double x = stage.random(salt + i) * stage.width();
            double y = stage.random(salt + 300 + i) * stage.height();
            double s = size * (0.7 + 0.6 * stage.random(salt + 600 + i));
            if (stage.roomAround(x, y) > s * 1.6 && stage.occupied(x, y, s) < 0.05) {
                sprigs.one(g, salt + i, x, y, s, 1, 0.02);
            }
        }
    }

    private static Rgba table(Stage stage) {
        Oklab near = Oklab.of(stage.palette().shade());
        if (stage.prompt().has(Material.WOOD)) {
            return Oklab.ofLch(stage.dark() ? 0.30 : 0.60, 0.055, 62).toRgba();
        }
        double l = stage.dark() ? Math.max(0.28, near.l()) : stage.prompt().has(Material.MARBLE) ? 0.88 : 0.76;
        return new Oklab(l, near.a() * 0.5, near.b() * 0.5).toRgba();
    }

    private static Texture texture(Stage stage) {
        if (stage.prompt().materials().isEmpty()) {
            int seed = stage.grain(60);
            double px = stage.pixel();
            return (u, v) -> 0.05 * Noise.fbm(u * 7, v * 7, 5, px * 20, seed);
        }
        return Texture.plinth(stage);
    }
}
