package studio.affiche.scene;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import studio.affiche.poster.Rgba;

/** Snow in blue shade and low sun, firs out of focus behind it, flakes in the air at all distances. */
final class SnowField implements SceneSet {
    @Override
    public FamilyTraits traits() {
        return new FamilyTraits(
                "snow field before firs",
                "snow|snowy|snow field|snowfield|snowy forest|snowy landscape|snow scene|snow covered|fresh snow|snowfall"
                        + "|winter wonderland|winter landscape|winter forest|fir trees|firs|fir tree|pine trees|frost"
                        + "|frosty|snowflakes|雪地|雪景|雪原|雪|飘雪|下雪|雪花|冰雪|雪松|松林|冷杉|初雪",
                "winter|christmas|xmas|ice|icy|ski|sleigh|冬天|冬日|冬季|圣诞|圣诞节|滑雪|冬",
                9,
                FamilyTraits.Palettes.NATURAL,
                FamilyTraits.Backing.GROUND,
                FamilyTraits.Footing.STANDS_ON_SOFT,
                Set.of(),
                Set.of(Detail.SUN, Detail.SNOWFALL, Detail.MIST),
                Set.of(Detail.SNOWFALL));
    }

    @Override
    public Shading shading(Stage stage) {
        Footing foot = Footing.of(stage);
        double horizon = Math.max(0.08, foot.base() - stage.random(1, 0.13, 0.18));
        Plane plane = Plane.upTo(horizon, foot);
        Ridge crest = new Ridge(stage, 1, Ridge.Form.HILLS, foot.base() - 0.062, 0.012, 1.5);
        Shading back = back(stage, foot, horizon).calmed(stage);
        Surface snow = new Surface(stage, plane);
        Overlay flakes = stage.prompt().has(Detail.SNOWFALL) ? new Overlay(stage, flakes(stage)) : null;
        double px = Math.max(stage.pixel(), 0.0028);
        return (x, y, out) -> {
            double d = y - crest.at(x);
            if (d < px) {
                back.shade(x, y, out);
            }
            // The crest lies a little behind what the lens is set on.
            snow.over(x, y, d, Sdf.step(-px, px, d), out);
            if (flakes != null) {
                flakes.over(x, y, out);
            }
        };
    }

    /** Sky, firs of three distances, drifts between them. */
    private static Plate back(Stage stage, Footing foot, double horizon) {
        Sky sky = new Sky(stage, horizon + 0.03, Math.max(0.12, horizon - 0.24));
        Rgba air = stage.palette().ground();
        Rgba shade = stage.palette().shade();
        Rgba white = stage.palette().light();
        boolean dark = stage.dark();
        double cell = Plate.cell(stage, Plate.CELL);
        Ramp far = drift(stage, 0.5);
        Ramp near = drift(stage, 0.15);
        Ridge hill = new Ridge(stage, 3, Ridge.Form.HILLS, horizon - 0.015, 0.020, 1.2);
        Ridge bank = new Ridge(stage, 4, Ridge.Form.HILLS, horizon + 0.035, 0.014, 1.7);
        Ridge wood = new Ridge(stage, 5, Ridge.Form.TREES, horizon - 0.09, 0.05, 7);
        Rgba pine = fir(stage);
        Ramp haze = stage.matt(air.mix(pine, dark ? 0.35 : 0.22));
        double mist = stage.prompt().has(Detail.MIST) ? 0.8 : 0.45;
        Plate scenery = Plate.of(stage, Plate.CELL, (x, y, out) -> {
            sky.set(x, y, out);
            sky.clouds(x, y, out);
            double d = y - wood.at(x);
            haze.over(out, 0.5, 0.8 * Sdf.cover(-d, cell) * (1 - mist * Sdf.step(0, 0.10, d)));
            far.over(out, 0.66 - 0.9 * (y - hill.at(x)), Sdf.cover(hill.at(x) - y, cell));
            return 1;
        });
        int seed = stage.grain(40);
        Rgba capped = white.mix(shade, dark ? 0.55 : 0.18);
        Plate row = Plate.drawn(
                stage, Plate.CELL, g -> row(stage, g, new Firs(seed, air.mix(pine, 0.50), capped, 0.75), horizon));
        Plate drifts = Plate.of(stage, Plate.CELL, (x, y, out) -> {
            double cover = Sdf.cover(bank.at(x) - y, cell);
            near.set(out, 0.70 - 1.6 * (y - bank.at(x)) + 0.05 * Noise.at(x * 3, y * 14, seed + 3));
            out.scale(cover);
            return cover;
        });
        Plate tall = Plate.drawn(stage, Plate.CELL, g -> tall(stage, g, new Firs(seed + 9, pine, capped, 0.6), foot));
        Plate view = scenery.lens(0.008);
        view = row.lens(0.008).over(view);
        view = drifts.lens(0.007).over(view);
        view = tall.lens(0.014).over(view);
        if (stage.prompt().mood() == Mood.FESTIVE || stage.dark()) {
            view = lights(stage, horizon).over(view);
        }
        return view;
    }

    private static Rgba fir(Stage stage) {
        Rgba shade = stage.palette().shade();
        Rgba green = Rgba.opaque(stage.dark() ? 0x0c1c20 : 0x27424a);
        return shade.mix(green, 0.72);
    }

    private static Ramp drift(Stage stage, double hazy) {
        Rgba white = stage.palette().light();
        Rgba shade = stage.palette().shade();
        Rgba ground = stage.palette().ground();
        if (stage.dark()) {
            return Ramp.of(shade.mix(Rgba.BLACK, 0.45), shade.mix(ground, hazy), shade.mix(white, 0.45));
        }
        return Ramp.of(shade.mix(ground, hazy), white.mix(shade, 0.40).mix(ground, hazy * 0.6), white.mix(ground, 0.1));
    }

    private static void row(Stage stage, Graphics2D g, Firs firs, double horizon) {
        int n = Math.clamp(Math.round(13 * stage.width()), 6, 60);
        for (int i = 0; i < n; i++) {
            double x = (i + stage.random(700 + i)) / n * (stage.width() + 0.2) - 0.1;
            double y = horizon + 0.028 + 0.022 * stage.random(800 + i);
            firs.draw(g, i, x, y, stage.random(900 + i, 0.11, 0.26) * Math.min(1, 4 * horizon));
        }
    }

    /** Tall trees at the sides, where they frame the product. */
    private static void tall(Stage stage, Graphics2D g, Firs firs, Footing foot) {
        double free = foot.half() + 0.16;
        int n = Math.clamp(Math.round(5 * stage.width()), 4, 24);
        for (int i = 0; i < n; i++) {
            double side = i % 2 == 0 ? -1 : 1;
            double x = foot.cx() + side * (free + stage.random(1000 + i, 0.02, 0.30) + 0.2 * (i >> 1));
            double room = stage.roomAround(x, foot.base() - 0.4);
            double height = stage.random(1100 + i, 0.36, 0.62) * Math.clamp(0.55 + room * 2, 0.55, 1);
            firs.draw(g, 50 + i, x, foot.base() - 0.045 + 0.02 * stage.random(1200 + i), height);
        }
    }

    private static Plate lights(Stage stage, double horizon) {
        List<Spots.Spot> spots = new ArrayList<>();
        int n = (int) Math.clamp(30 * stage.width(), 20, 200);
        for (int i = 0; i < n; i++) {
            double x = stage.random(1300 + i) * stage.width();
            double y = horizon + 0.03 - 0.34 * Math.pow(stage.random(1600 + i), 1.6);
            double r = stage.random(1900 + i, 0.007, 0.020);
            double quiet = Math.clamp(stage.calmAt(x, y, 0.1) + 2 * stage.occupied(x, y, r), 0, 1);
            spots.add(new Spots.Spot(x, y, r, r, stage.random(2200 + i, 0.15, 0.55) * (1 - quiet), i % 3 == 0 ? 1 : 0));
        }
        return Plate.discs(stage, Plate.CELL, spots, new Flat[] {
            new Flat(1.0, 0.62, 0.24), Flat.of(stage.palette().light())
        });
    }

    /** Far flakes are points, near ones wide pale discs. */
    private static Plate flakes(Stage stage) {
        List<Spots.Spot> spots = new ArrayList<>();
        int n = (int) (260 * stage.width() * stage.height());
        for (int i = 0; i < Math.min(n, 6000); i++) {
            double x = Noise.unit(i, 1, stage.grain(50)) * stage.width();
            double y = Noise.unit(i, 2, stage.grain(50)) * stage.height();
            double near = Noise.unit(i, 3, stage.grain(50));
            double n6 = Math.pow(near, 14);
            double r = 0.0018 + 0.0032 * near * near + 0.026 * n6;
            double strength = Sdf.lerp(0.16, 0.75, near) * (1 - 0.80 * Math.sqrt(n6));
            double quiet = stage.calmAt(x, y, 0.05);
            spots.add(new Spots.Spot(x, y, r, r, strength * (1 - quiet) * (stage.dark() ? 0.7 : 1), 0));
        }
        return Plate.discs(
                stage, 1.0 / 420, spots, new Flat[] {Flat.of(stage.palette().light())});
    }

    /** The snow that the product stands on. */
    private static final class Surface {
        private final Stage stage;
        private final Plane plane;
        private final Ramp ramp;
        private final int seed;
        private final double px;

        Surface(Stage stage, Plane plane) {
            this.stage = stage;
            this.plane = plane;
            this.ramp = drift(stage, 0);
            this.seed = stage.grain(60);
            this.px = stage.pixel();
        }

        void over(double x, double y, double d, double cover, Tint out) {
            if (cover <= 0) {
                return;
            }
            double s = plane.near(y);
            double u = plane.across(x, 1 / s);
            double v = plane.beyond(1 / s);
            double blur = 1.2 * (y - plane.base()) * (y - plane.base());
            double size = (px + blur) / (s * Cylinder.TILT);
            double lx = stage.lightX();
            double quiet = 1 - 0.75 * stage.calmAt(x, y, 0.12);
            double a = height(u, v, size);
            double b = height(u + 0.030 * lx, v - 0.012, size);
            // Long shadows of trees outside the picture.
            double slant = u + lx * v * 0.9;
            double bars = Noise.at(slant * 1.5 + 4, v * 0.25, seed + 20);
            double shaded = 0.17 * Sdf.step(0.02, 0.45, bars) * Sdf.step(0, 0.05, d);
            double fine = Noise.fbm(u * 60, v * 60, 3, size * 60, seed + 9);
            double glint = Noise.at(u * 300, v * 240, seed + 11);
            double sparkle = Sdf.step(0.62, 0.8, glint) * Math.clamp(1.6 - size * 150, 0, 1);
            double tone = 0.70 + quiet * (2.6 * (a - b) + 0.030 * fine + 0.16 * sparkle - shaded);
            tone += 0.10 * Sdf.fall(d / 0.02) - 0.16 * Sdf.step(0.02, 0.5, y - plane.base());
            ramp.over(out, tone, cover);
        }

        private double height(double u, double v, double size) {
            return 0.11 * Noise.at(u * 2.1, v * 1.9, seed) + 0.05 * Noise.fbm(u * 5, v * 5, 4, size * 5, seed + 2);
        }
    }
}
