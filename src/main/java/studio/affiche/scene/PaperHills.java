package studio.affiche.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import studio.affiche.poster.Rgba;

/** Hills cut from paper, one sheet before another, a sun or moon between them. */
final class PaperHills implements SceneSet {
    private static final int SHEETS = 6;

    @Override
    public FamilyTraits traits() {
        return new FamilyTraits(
                "paper-cut hills",
                "paper cut|papercut|paper craft|paper hills|paper mountains|paper landscape|layered hills|剪纸|剪纸山|纸山",
                "sun|moon|origami",
                10,
                FamilyTraits.Palettes.LAYERED,
                FamilyTraits.Backing.GROUND,
                FamilyTraits.Footing.STANDS,
                Set.of(),
                Set.of(Detail.SUN, Detail.CLOUDS),
                Set.of(Detail.SUN));
    }

    /** The upper edge of one sheet: y over x, from a table. */
    private static final class Crest {
        private static final double STEP = 1.0 / 512;
        private static final double MARGIN = 0.1;
        private final float[] table;

        /**
         * A crest.
         *
         * @param level its middle
         * @param rise half its height
         * @param flatAt where it is level, for a product to stand
         * @param flat half width of the level part, 0 for none
         */
        Crest(Stage stage, int salt, double level, double rise, double flatAt, double flat) {
            double freq = stage.random(30 + salt, 2.6, 4.6);
            double phase = stage.random(40 + salt, 0, 6.28);
            double second = stage.random(50 + salt, 0, 6.28);
            table = new float[(int) ((stage.width() + 2 * MARGIN) / STEP) + 3];
            for (int i = 0; i < table.length; i++) {
                double x = i * STEP - MARGIN;
                double wave = Math.sin(x * freq + phase)
                        + 0.42 * Math.sin(x * freq * 2.13 + second)
                        + 0.16 * Math.sin(x * freq * 4.7 + phase * 3);
                double calm = flat > 0 ? 1 - 0.85 * Sdf.bell((x - flatAt) / flat) : 1;
                table[i] = (float) (level - rise * wave * calm);
            }
        }

        double at(double x) {
            double t = Math.clamp((x + MARGIN) / STEP, 0, table.length - 2);
            int i = (int) t;
            return table[i] + (table[i + 1] - table[i]) * (t - i);
        }
    }

    @Override
    public Shading shading(Stage stage) {
        Footing foot = Footing.of(stage);
        double h = stage.height();
        double front = Math.min(foot.base() - 0.045, h - 0.05);
        double skyLine = skyLine(stage, front);
        Crest[] crests = new Crest[SHEETS];
        Ramp[] sheets = new Ramp[SHEETS];
        Rgba ground = stage.palette().ground();
        Rgba shade = stage.palette().shade();
        // By night far hills stand in mist, lighter than the sky's foot.
        Rgba far = stage.dark() ? ground.mix(stage.palette().light(), 0.26) : ground;
        for (int i = 0; i < SHEETS; i++) {
            double t = (double) i / (SHEETS - 1);
            double level = Sdf.lerp(skyLine, front, Math.pow(t, 0.9));
            double rise = (0.050 - 0.022 * t) * (0.8 + 0.5 * stage.random(20 + i));
            boolean last = i == SHEETS - 1;
            crests[i] = new Crest(stage, i, level, last ? 0.022 : rise, foot.cx(), last ? foot.half() + 0.16 : 0);
            sheets[i] = stage.matt(far.mix(shade, Math.pow(0.10 + 0.90 * t, 0.92)));
        }
        Ramp sky = Ramp.of(ground.mix(shade, 0.30), ground, stage.palette().light());
        Disc disc = Disc.free(stage, skyLine);
        Ramp sun = stage.matt(stage.palette().accent());
        Flat sunGlow = Flat.of(stage.palette().accent());
        boolean hasSun = stage.prompt().has(Detail.SUN);
        Cloud[] clouds = stage.prompt().has(Detail.CLOUDS) ? Cloud.free(stage, skyLine) : new Cloud[0];
        Ramp cloudPaper = stage.matt(stage.palette().light());
        double sx = -stage.lightX() * 0.020;
        int seed = stage.grain(4);
        double px = stage.pixel();
        double spread = 0.030 + 0.030 * stage.light().softness();
        return (x, y, out) -> {
            double fibre = 0.016 * Noise.fbm(x * 34, y * 34, 3, px * 34, seed)
                    + 0.012 * Noise.at(x * 150, y * 22, seed + 7) * Math.clamp(2 - px * 300, 0, 1);
            int sheet = -1;
            double cover = 1;
            for (int i = SHEETS - 1; i >= 0; i--) {
                double d = crests[i].at(x) - y;
                if (d < px) {
                    sheet = i;
                    cover = Sdf.cover(d, px);
                    break;
                }
            }
            if (sheet < 0 || cover < 1) {
                sky(stage, sky, sun, sunGlow, disc, hasSun, clouds, cloudPaper, x, y, skyLine, fibre, out);
                shadowOf(crests, Math.max(0, sheet), x, y, sx, spread, out);
            }
            if (sheet >= 0) {
                double d = y - crests[sheet].at(x);
                if (cover < 1 && sheet > 0) {
                    sheets[sheet - 1].set(out, 0.5 + fibre);
                    shadowOf(crests, sheet, x, y, sx, spread, out);
                }
                double lamp = 0.030 * ((stage.width() * 0.5 - x) * stage.away());
                double tone = 0.5 + fibre + lamp - 0.045 * Sdf.step(0, 0.30, d);
                // The cut edge is the paper's thickness: a thin light line.
                tone += 0.075 * Sdf.bell((d - 0.0016) / 0.0022);
                sheets[sheet].over(out, tone, cover);
                if (sheet + 1 < SHEETS && cover >= 1) {
                    shadowOf(crests, sheet + 1, x, y, sx, spread, out);
                }
            }
        };
    }

    /** Darkens what lies behind a sheet close above its edge. */
    private static void shadowOf(Crest[] crests, int sheet, double x, double y, double sx, double spread, Tint out) {
        double d = crests[sheet].at(x - sx) - 0.004 - y;
        if (d < spread * 5) {
            double dark = 0.30 * Sdf.fall(Math.max(0, d) / spread) + 0.16 * Sdf.fall(Math.max(0, d) / (spread * 0.25));
            out.scale(1 - dark);
        }
    }

    private static void sky(
            Stage stage,
            Ramp sky,
            Ramp sun,
            Flat sunGlow,
            Disc disc,
            boolean hasSun,
            Cloud[] clouds,
            Ramp cloudPaper,
            double x,
            double y,
            double skyLine,
            double fibre,
            Tint out) {
        double quiet = stage.calmAt(x, y, 0.1);
        double t = y / Math.max(0.2, skyLine);
        sky.set(out, 0.58 - 0.10 * t + fibre * 0.8);
        double px = stage.pixel();
        if (hasSun) {
            double d = Sdf.disc(x, y, disc.x(), disc.y(), disc.r());
            out.over(sunGlow, 0.30 * Sdf.fall(d / 0.035) * (1 - 0.85 * quiet));
            double shadow =
                    Sdf.soft(Sdf.disc(x + stage.lightX() * 0.012, y - 0.010, disc.x(), disc.y(), disc.r()), 0.02);
            out.scale(1 - 0.10 * shadow * (1 - quiet));
            sun.over(out, 0.53 + fibre - 0.05 * (d / disc.r() + 1), Sdf.cover(d, px));
        }
        for (Cloud cloud : clouds) {
            double d = cloud.distance(x, y);
            double dark = Sdf.soft(cloud.distance(x + stage.lightX() * 0.012, y - 0.014), 0.022);
            out.scale(1 - 0.13 * dark * (1 - quiet));
            double edge = 0.05 * Sdf.bell((d + 0.0016) / 0.0022);
            cloudPaper.over(out, 0.49 + fibre + edge, Sdf.cover(d, px) * (1 - 0.5 * quiet));
        }
    }

    /** Where the hills begin: below the text that stands over the product, but not lower than they need room. */
    private static double skyLine(Stage stage, double front) {
        double line = Math.max(
                0.22 * stage.height(),
                stage.product().y() + 0.18 * stage.product().height());
        for (var box : stage.calm()) {
            if (box.bottom() < front - 0.18) {
                line = Math.max(line, box.bottom() + 0.06);
            }
        }
        return Math.min(line, front - 0.16);
    }

    /** A disc in the sky. */
    private record Disc(double x, double y, double r) {
        /** The place that text and product cover least; a touch of overlap with the hills is welcome. */
        static Disc free(Stage stage, double skyLine) {
            Disc best = new Disc(stage.width() * 0.7, skyLine * 0.6, 0.10);
            double least = Double.POSITIVE_INFINITY;
            for (int i = 0; i < 60; i++) {
                double r = 0.075 + 0.045 * stage.random(300 + i);
                double x = stage.random(400 + i, 0.16, stage.width() - 0.16);
                double y = stage.random(500 + i, 0.14, Math.max(0.16, skyLine + 0.02));
                double cost = stage.occupied(x, y, r * 1.25) - r * 1.5 + 0.1 * Math.abs(y - skyLine * 0.75);
                if (cost < least) {
                    least = cost;
                    best = new Disc(x, y, r);
                }
            }
            return best;
        }
    }

    /** A cloud of three discs on a level base. */
    private record Cloud(double x, double y, double size) {
        double distance(double px, double py) {
            double a = Sdf.disc(px, py, x, y - size * 0.32, size * 0.42);
            double b = Sdf.disc(px, py, x - size * 0.52, y - size * 0.16, size * 0.26);
            double c = Sdf.disc(px, py, x + size * 0.50, y - size * 0.18, size * 0.29);
            double base = Sdf.roundBox(px, py, x, y - size * 0.04, size * 0.95, size * 0.14, size * 0.14);
            return Math.max(Math.min(Math.min(a, b), Math.min(c, base)), py - y - size * 0.10);
        }

        static Cloud[] free(Stage stage, double skyLine) {
            List<Cloud> found = new ArrayList<>();
            for (int i = 0; i < 80 && found.size() < 3; i++) {
                double size = stage.random(700 + i, 0.07, 0.13);
                double x = stage.random(800 + i, 0.05, stage.width() - 0.05);
                double y = stage.random(900 + i, 0.10, Math.max(0.12, skyLine * 0.95));
                boolean apart = found.stream().allMatch(c -> Math.hypot(c.x - x, (c.y - y) * 2) > 0.34);
                if (apart && stage.occupied(x, y, size) < 0.05) {
                    found.add(new Cloud(x, y, size));
                }
            }
            return found.toArray(Cloud[]::new);
        }
    }
}
