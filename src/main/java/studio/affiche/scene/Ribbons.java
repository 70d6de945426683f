package studio.affiche.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;

/** A gift seen from above: satin ribbons and gold cords in waves on rich paper, with a few flakes of foil. */
final class Ribbons implements SceneSet {
    private static final int TRIES = 48;
    /** Further from a ribbon than this its shadow does not reach. */
    private static final double SHADOW = 0.08;

    @Override
    public FamilyTraits traits() {
        return new FamilyTraits(
                "satin ribbons",
                "ribbon|ribbons|satin ribbon|silk ribbon|gift ribbon|gift wrap|gift wrapping|wrapping paper|red ribbon"
                        + "|gold ribbon|golden ribbon|bow|singles day|double eleven|double 11|11 11|618|black friday|valentine"
                        + "|丝带|缎带|飘带|绸带|礼带|彩绸|红绸|礼品包装|包装纸|蝴蝶结|双十一|双11|光棍节|年中大促|情人节",
                "festive|holiday|gift|present|wedding|anniversary|喜庆|节日|礼物|礼盒|送礼|婚礼",
                10,
                FamilyTraits.Palettes.RICH,
                FamilyTraits.Backing.GROUND,
                FamilyTraits.Footing.FLOATS,
                Set.of(),
                Set.of(),
                Set.of());
    }

    @Override
    public Shading shading(Stage stage) {
        Rgba ground = stage.palette().ground();
        Oklab g = Oklab.of(ground);
        Ramp paper = stage.matt(ground);
        Ramp gold = gold();
        Ribbon[] ribbons = ribbons(stage, g, gold);
        List<Spots.Spot> flakes = flakes(stage, ribbons);
        Spots foil = new Spots(stage, flakes);
        Flat shadow = Flat.of(stage.light().shadowColor());
        Flat glow = Flat.of(stage.palette().light());
        double gx = stage.product().centerX();
        double gy = stage.product().centerY();
        double gr =
                0.30 + 0.45 * Math.max(stage.product().height(), stage.product().width());
        double sx = stage.lightX() * 0.022;
        double sy = -stage.lightUp() * 0.024;
        double soft = 0.016 + 0.018 * stage.light().softness();
        int seed = stage.grain(3);
        double px = stage.pixel();
        return (x, y, out) -> {
            double quiet = stage.calmAt(x, y, 0.09);
            double d = Math.hypot(x - gx, y - gy) / gr;
            double grain = 0.014 * Noise.fbm(x * 30, y * 30, 3, px * 30, seed);
            double lamp = (x - stage.width() * 0.5) * stage.lightX() - (y - stage.height() * 0.5) * stage.lightUp();
            paper.set(out, 0.47 + 0.055 * lamp + 0.07 * Sdf.bell(d) + grain);
            out.over(glow, 0.05 * Sdf.bell(d * 1.1));
            for (Spots.Spot f : foil.near(x, y)) {
                double e = Sdf.ellipse(x, y, f.x(), f.y(), f.r(), f.r() * (0.45 + 0.5 * f.strength()));
                gold.over(out, 0.30 + 0.5 * f.strength(), Sdf.soft(e, px * 0.8) * (1 - quiet));
            }
            for (Ribbon r : ribbons) {
                if (r.misses(x, y)) {
                    continue;
                }
                double outside = r.distance(x, y);
                if (outside < SHADOW) {
                    double cast = Sdf.soft(r.distance(x + sx, y + sy) - 0.004, soft);
                    double close = Sdf.fall(Math.max(0, outside) / 0.008);
                    out.over(shadow, (0.42 * cast + 0.16 * close * cast) * (1 - 0.9 * quiet));
                    r.paint(stage, outside, x, y, quiet, out);
                }
            }
        };
    }

    private static Ramp gold() {
        return Ramp.of(
                Oklab.ofLch(0.40, 0.085, 66).toRgba(),
                Oklab.ofLch(0.74, 0.120, 82).toRgba(),
                Oklab.ofLch(0.97, 0.050, 95).toRgba());
    }

    /** Two wide ribbons and three cords, each the best of many places: clear of text, behind the product. */
    private static Ribbon[] ribbons(Stage stage, Oklab g, Ramp gold) {
        Oklab a = Oklab.of(stage.palette().accent());
        boolean pale = g.l() > 0.6;
        // Wide satin in the ground's own colour, a step deeper or brighter; its back is gold or the accent.
        Rgba own = Oklab.ofLch(
                        Math.clamp(g.l() + (pale ? -0.14 : 0.08), 0.25, 0.85),
                        Math.min(0.20, g.chroma() * 1.15 + 0.02),
                        g.hue() + (pale ? -8 : 4))
                .toRgba();
        Ramp satin = Ramp.matt(own, stage.palette().shade(), stage.palette().light());
        Ramp other = Ramp.matt(
                Oklab.ofLch(a.l(), Math.max(0.10, a.chroma()), a.hue()).toRgba(),
                stage.palette().shade(),
                stage.palette().light());
        boolean golden = Harmony.difference(a.hue(), g.hue()) < 40 || stage.random(2) < 0.6;
        Ramp contrast = golden ? gold : other;
        double first = stage.random(3) < 0.5 ? 1 : -1;
        List<Ribbon> all = new ArrayList<>();
        all.add(best(stage, 100, 0.110, 0.060, first, satin, contrast));
        all.add(best(stage, 300, 0.070, 0.075, -first, contrast, satin));
        all.add(best(stage, 500, 0.020, 0.070, first, contrast, other));
        all.add(best(stage, 700, 0.011, 0.085, -first, gold, gold));
        all.add(best(stage, 900, 0.007, 0.100, first, gold, gold));
        return all.toArray(Ribbon[]::new);
    }

    private static Ribbon best(Stage stage, int salt, double half, double swing, double sign, Ramp front, Ramp back) {
        Ribbon.Path best = path(stage, stage.grain(salt), half, swing, sign);
        double least = best.cost(stage);
        for (int i = 1; i < TRIES; i++) {
            Ribbon.Path other = path(stage, stage.grain(salt + i), half, swing, sign);
            double cost = other.cost(stage);
            if (cost < least) {
                least = cost;
                best = other;
            }
        }
        return new Ribbon(stage, best, front, back);
    }

    private static Ribbon.Path path(Stage stage, int seed, double half, double swing, double sign) {
        return new Ribbon.Path(
                stage.width() * Noise.unit(2, 9, seed),
                stage.height() * Noise.unit(3, 9, seed),
                sign * (0.30 + 0.62 * Noise.unit(1, 9, seed)),
                half,
                swing,
                half > 0.015 ? (Noise.unit(4, 9, seed) - 0.5) * 0.9 : 99,
                seed);
    }

    private static List<Spots.Spot> flakes(Stage stage, Ribbon[] ribbons) {
        List<Spots.Spot> spots = new ArrayList<>();
        int seed = stage.grain(5);
        int wanted = (int) Math.round(34 * Math.clamp(stage.width() * stage.height(), 0.8, 4));
        for (int i = 0; i < wanted * 3 && spots.size() < wanted; i++) {
            double x = Noise.unit(i, 2, seed) * stage.width();
            double y = Noise.unit(i, 3, seed) * stage.height();
            double near = Double.POSITIVE_INFINITY;
            for (Ribbon r : ribbons) {
                near = Math.min(near, r.distance(x, y));
            }
            // Foil gathers along the ribbons.
            if (near > 0.01 && near < 0.05 + 0.25 * Noise.unit(i, 4, seed) && stage.occupied(x, y, 0.02) == 0) {
                double r = 0.0022 + 0.0042 * Noise.unit(i, 1, seed) * Noise.unit(i, 6, seed);
                spots.add(new Spots.Spot(x, y, r, r * 1.5 + 0.004, Noise.unit(i, 5, seed), spots.size()));
            }
        }
        return spots;
    }
}
