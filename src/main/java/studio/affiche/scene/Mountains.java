package studio.affiche.scene;

import java.util.Set;
import studio.affiche.paint.Ground;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;

/** Ranges of mountains one behind the other, each paler than the one before it, and a ledge of rock in focus. */
final class Mountains implements SceneSet {
    private static final int RANGES = 5;

    @Override
    public FamilyTraits traits() {
        return new FamilyTraits(
                "misty mountain ranges",
                "mountains|mountain|mountains and hills|hills|hill|rolling hills|landscape|peaks|summit|alps|alpine"
                        + "|mountain range|mountain ridge|highlands|valley|canyon|cliff|ledge|fjord|mountain lake|lake"
                        + "|snow mountain|snowy mountains|snow capped mountains"
                        + "|山峦|群山|远山|山水|山|高山|山脉|山峰|丘陵|茶山|雪山|峡谷|山谷|悬崖|湖泊|湖|湖畔|云海群山",
                "natural environment|nature|outdoor|outdoors|scenery|tea|adventure|hiking|camping|fog|mist|misty"
                        + "|茶园|自然|风景|户外|自然风光|露营|徒步|云雾|薄雾|雾",
                10,
                FamilyTraits.Palettes.NATURAL,
                FamilyTraits.Backing.GROUND,
                FamilyTraits.Footing.STANDS,
                Set.of(),
                Set.of(Detail.SUN, Detail.CLOUDS, Detail.MIST, Detail.LAKE),
                Set.of(Detail.MIST));
    }

    /** One range: its skyline, its colour, and how deep its foot lies in mist. */
    private record Range(Ridge ridge, Ramp rock, double far, double mist, double grain) {}

    @Override
    public Ground ground(Stage stage) {
        Footing foot = Footing.of(stage);
        return Ground.on(Rock.face(foot, ledge(stage, foot)));
    }

    @Override
    public Shading shading(Stage stage) {
        Footing foot = Footing.of(stage);
        double ledge = foot.base() - 0.045;
        boolean lake = stage.prompt().has(Detail.LAKE);
        double shore = lake ? ledge - 0.085 : ledge + 0.02;
        double skyLine = skyLine(stage, shore);
        Sky sky = new Sky(stage, shore, skyLine);
        Range[] ranges = ranges(stage, skyLine, shore, lake);
        double cell = Plate.cell(stage, Plate.CELL);
        Film land = (x, y, out) -> land(stage, sky, ranges, x, y, cell, out);
        Film all = lake ? mirrored(stage, land, shore) : land;
        // The lens is set on the ledge: what is miles away is a little soft.
        Shading view = Plate.of(stage, Plate.CELL, all).lens(0.0045).calmed(stage);
        Ramp stone = stage.matt(stone(stage));
        Rock rock = new Rock(
                stage,
                ledge(stage, foot),
                Math.max(0.16, foot.below() + 0.05),
                stone,
                stage.matt(moss(stage)),
                stage.prompt().season() == Season.WINTER ? 0 : 0.30);
        return (x, y, out) -> {
            if (y < rock.back(x) + 0.003) {
                view.shade(x, y, out);
            }
            rock.paint(x, y, out);
        };
    }

    /** Half of the ledge's width: it runs out of the picture on both sides. */
    private static double ledge(Stage stage, Footing foot) {
        return stage.width() * 1.3 + foot.half();
    }

    private static Range[] ranges(Stage stage, double skyLine, double shore, boolean lake) {
        Range[] ranges = new Range[RANGES];
        Rgba air = air(stage);
        Rgba near = stage.palette().shade();
        double high = shore - skyLine;
        for (int i = 0; i < RANGES; i++) {
            double t = (double) i / (RANGES - 1);
            double level = Sdf.lerp(skyLine + 0.08 * high, shore - 0.03, Math.pow(t, 0.9))
                    + 0.05 * high * stage.random(10 + i, -1, 1);
            boolean trees = i == RANGES - 1;
            double rise = trees ? 0.026 : Sdf.lerp(0.150, 0.075, t) * (0.8 + 0.4 * stage.random(20 + i));
            rise = Math.min(rise, high * 0.36);
            Ridge.Form form = trees ? Ridge.Form.TREES : Ridge.Form.PEAKS;
            double scale = trees ? 6 : Sdf.lerp(1.1, 1.9, t);
            double close = Math.pow(0.10 + 0.90 * t, 1.35);
            ranges[i] = new Range(
                    new Ridge(stage, i, form, level, rise, scale),
                    stage.matt(air.mix(near, close * (lake ? 0.9 : 0.82))),
                    1 - close,
                    Math.max(0.05, high / RANGES * 1.15),
                    Sdf.lerp(7, 11, t));
        }
        return ranges;
    }

    /** What lies at the end of sight: by day the sky's foot, by night a little lighter than the sky. */
    private static Rgba air(Stage stage) {
        Rgba ground = stage.palette().ground();
        return stage.dark()
                ? ground.mix(stage.palette().light(), 0.16)
                : ground.mix(stage.palette().shade(), 0.06);
    }

    private static double land(Stage stage, Sky sky, Range[] ranges, double x, double y, double cell, Tint out) {
        sky.set(x, y, out);
        sky.clouds(x, y, out);
        double fog = stage.prompt().has(Detail.MIST) ? 0.88 : 0.5;
        for (int i = 0; i < ranges.length; i++) {
            Range r = ranges[i];
            double d = y - r.ridge().at(x);
            double cover = Sdf.cover(-d, cell);
            if (cover <= 0) {
                continue;
            }
            double sr = out.r;
            double sg = out.g;
            double sb = out.b;
            sky.set(x, Math.min(y, sky.horizon()), out);
            double mr = out.r;
            double mg = out.g;
            double mb = out.b;
            r.rock().set(out, tone(stage, r, i, x, d, cell));
            if (stage.prompt().season() == Season.WINTER && i < ranges.length - 2) {
                snow(stage, r, i, x, d, out);
            }
            double bank = 0.5 + 0.5 * Noise.fbm(x * 2.4 + i * 5, y * 6, 3, cell * 6, stage.grain(70));
            double mist = fog * Sdf.step(0.1, 1, d / r.mist() + 0.55 * (bank - 0.5)) * (0.35 + 0.65 * r.far() + 0.2);
            mist = Math.min(0.92, mist + 0.35 * r.far() * sky.toward(x, y));
            out.r += (mr - out.r) * mist;
            out.g += (mg - out.g) * mist;
            out.b += (mb - out.b) * mist;
            out.r = sr + (out.r - sr) * cover;
            out.g = sg + (out.g - sg) * cover;
            out.b = sb + (out.b - sb) * cover;
        }
        return 1;
    }

    /** Slopes lit from one side, gullies between them. */
    private static double tone(Stage stage, Range r, int index, double x, double d, double cell) {
        int seed = stage.grain(80 + index);
        double g = r.grain();
        double u = x * g + d * 3;
        double v = d * g;
        double a = gullies(u, v, seed, cell * g);
        double b = gullies(u - 0.10 * stage.lightX(), v + 0.03, seed, cell * g);
        double visible = 0.75 * (1 - 0.6 * r.far());
        return 0.46 + visible * (a - b) + 0.06 * Sdf.fall(d / 0.015);
    }

    /** Ridged noise, drawn out downhill: gullies and the spurs between them. */
    private static double gullies(double u, double v, int seed, double pixel) {
        double bend = 0.55 * Noise.at(u * 0.5, v * 0.6, seed + 5);
        double sum = 0;
        double strength = 0.62;
        double step = 1;
        for (int i = 0; i < 4; i++) {
            double crest = Noise.ridge((u + bend) * step + i * 7.7, v * step * 0.62 - bend, seed + i);
            sum += crest * crest * strength * Math.clamp(2 - pixel * step * 3, 0, 1);
            strength *= 0.56;
            step *= 2.1;
        }
        return sum;
    }

    private static void snow(Stage stage, Range r, int index, double x, double d, Tint out) {
        int seed = stage.grain(90 + index);
        double line = 0.055 + 0.05 * Noise.fbm(x * 6, d * 10, 4, 0.02, seed);
        double cap = 0.75 * Sdf.step(line + 0.02, line - 0.03, d) * (0.4 + 0.6 * (1 - r.far()));
        double lit = 0.75 + 0.35 * Noise.fbm(x * 9 + d * 8, d * 16, 3, 0.03, seed + 3);
        Flat white = Flat.of(stage.palette().light());
        out.r += (white.r() * lit - out.r) * cap;
        out.g += (white.g() * lit - out.g) * cap;
        out.b += (white.b() * lit * 1.03 - out.b) * cap;
    }

    /** The land upside down in still water, drawn out by small waves and darker than itself. */
    private static Film mirrored(Stage stage, Film land, double shore) {
        int seed = stage.grain(65);
        Flat deep = Flat.of(
                Oklab.of(stage.palette().shade()).l() > 0.4
                        ? stage.palette().shade().mix(Rgba.BLACK, 0.25)
                        : stage.palette().shade());
        return (x, y, out) -> {
            double down = y - shore;
            if (down < 0) {
                return land.at(x, y, out);
            }
            double wave = Noise.fbm(x * 3, down * 60, 3, 0.2, seed) * Sdf.step(0, 0.05, down);
            land.at(x + 0.004 * wave, shore - down * 1.5 - 0.014 * wave - 0.004, out);
            out.over(deep, 0.16 + 0.9 * Math.min(0.35, down));
            double shine = 0.10 * Sdf.bell(down / 0.004);
            out.add(Flat.of(stage.palette().light()), shine);
            return 1;
        };
    }

    /** Where the mountains begin: below the text that stands over the product, but not lower than they need room. */
    private static double skyLine(Stage stage, double shore) {
        double line = Math.max(
                0.24 * stage.height(),
                stage.product().y() + 0.05 * stage.product().height());
        for (var box : stage.calm()) {
            if (box.bottom() < shore - 0.22) {
                line = Math.max(line, box.bottom() + 0.05);
            }
        }
        return Math.min(line, shore - 0.20);
    }

    private static Rgba stone(Stage stage) {
        Oklab near = Oklab.of(stage.palette().shade());
        double l = stage.dark() ? Math.max(0.26, near.l()) : Math.clamp(near.l() + 0.10, 0.42, 0.60);
        return new Oklab(l, near.a() * 0.45, near.b() * 0.45 + 0.006).toRgba();
    }

    private static Rgba moss(Stage stage) {
        double l = stage.dark() ? 0.30 : 0.46;
        Oklab near = Oklab.of(stage.palette().shade());
        Oklab leaf = Oklab.ofLch(l, 0.062, Land.leaf(stage.prompt()) - 14);
        return new Oklab(l, Sdf.lerp(leaf.a(), near.a(), 0.3), Sdf.lerp(leaf.b(), near.b(), 0.3)).toRgba();
    }
}
