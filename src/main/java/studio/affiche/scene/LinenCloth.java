package studio.affiche.scene;

import java.util.Set;
import studio.affiche.paint.Ground;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;

/** A linen cloth with soft folds on a table, before a quiet wall or a curtain. */
final class LinenCloth implements SceneSet {
    /** Threads per canvas unit. */
    private static final double THREADS = 300;

    @Override
    public FamilyTraits traits() {
        return new FamilyTraits(
                "linen cloth",
                "linen|linen tablecloth|linen fabric|linen texture|tablecloth|table cloth|cotton cloth|cotton|woven cloth"
                        + "|canvas cloth|gauze|muslin|napkin|burlap|hemp|linen napkin|rumpled linen|crumpled linen"
                        + "|亚麻|亚麻布|麻布|棉麻|桌布|棉布|粗布|布纹|亚麻桌布|纱布",
                "homespun|woven|textile|handmade|picnic|织物|手工|居家",
                10,
                FamilyTraits.Palettes.QUIET,
                FamilyTraits.Backing.GROUND,
                FamilyTraits.Footing.STANDS_ON_SOFT,
                Set.of(Material.PLASTER, Material.CONCRETE),
                Set.of(Detail.LEAF_SHADOWS),
                Set.of());
    }

    @Override
    public Ground ground(Stage stage) {
        return Ground.before(Ground.Wall.at(back(stage, Footing.of(stage))));
    }

    private static double back(Stage stage, Footing foot) {
        return foot.base() - 0.19 - 0.07 * stage.random(3);
    }

    @Override
    public Shading shading(Stage stage) {
        Footing foot = Footing.of(stage);
        Plane plane = Plane.tilted(foot, 0.34);
        Wall wall = new Wall(stage);
        Shade leaves = Foliage.of(stage);
        Ramp ground = stage.matt(stage.palette().ground());
        Ramp cloth = stage.matt(cloth(stage));
        double px = stage.pixel();
        int seed = stage.grain(2);
        double back = back(stage, foot);
        boolean curtain = stage.random(5) < 0.5;
        Field tones = SoftMap.field(stage, 1.0 / 460, folds(stage, foot, plane, back));
        return (x, y, out) -> {
            double shade = leaves.at(x, y);
            double e = wall.lit(x, y);
            double edge = back + 0.004 * Noise.at(x * 4, 3, seed) + 0.0015 * Noise.at(x * 13, 8, seed);
            double table = Sdf.step(edge - Math.max(px, 0.002), edge + Math.max(px, 0.002), y);
            double quiet = 1 - 0.80 * stage.calmAt(x, y, 0.10);
            if (table < 1) {
                double near = 1 - 0.20 * Sdf.fall((edge - y) / 0.05) - 0.12 * Sdf.fall((edge - y) / 0.012);
                double hanging = curtain ? curtain(x, y, stage.lightX(), seed) * quiet : 0;
                ground.set(out, (e * 0.5 + hanging) * near * (1 - 0.38 * shade));
                if (table <= 0) {
                    return;
                }
            }
            double s = plane.scale(Math.max(y, back));
            double weave = weave(plane.across(x, s), plane.beyond(s) + 9, px * s, plane.deep(px, s), seed);
            double tone = tones.at(x, y) + 0.16 * (e - 1) + weave * quiet;
            cloth.over(out, tone * (1 - 0.26 * shade), table);
        };
    }

    /** A curtain out of focus: wide folds that hang straight, softer to one side. */
    private static double curtain(double x, double y, double lightX, int seed) {
        double a = x * 15 + 2.8 * Noise.at(x * 1.6, y * 0.25, seed + 8) + 0.8 * Noise.at(x * 3, y * 0.5, seed + 9);
        double slope = Math.cos(a + 0.7 * Math.sin(a));
        double deep = 0.55 + 0.45 * Noise.at(x * 1.1 + 3, y * 0.2, seed + 10);
        return deep * (-0.050 * slope * lightX - 0.030 * (0.5 - 0.5 * Math.sin(a + 0.7 * Math.sin(a))));
    }

    /** Light on the cloth without its threads. */
    private static Field folds(Stage stage, Footing foot, Plane plane, double back) {
        double left = plane.across(-0.1, plane.scale(back));
        double right = plane.across(Math.min(stage.width(), foot.cx() + 2) + 0.1, plane.scale(back));
        Wrinkles wrinkles = new Wrinkles(stage, 30, Math.max(-2, left), Math.min(2, right), -0.7, 1.1);
        double lx = stage.lightX() < 0 ? -0.75 : 0.75;
        double hard = 1.25 - 0.40 * stage.light().softness();
        int seed = stage.grain(4);
        double eps = 0.003;
        double half = foot.half() + 0.04;
        return (x, y) -> {
            if (y < back - 0.03) {
                return 0.5;
            }
            double quiet = 1 - 0.84 * stage.calmAt(x, y, 0.14);
            double s = plane.scale(Math.max(y, back));
            double u = plane.across(x, s);
            double v = plane.beyond(s);
            // The product presses the cloth flat.
            double flat = 1 - 0.9 * Sdf.bell(Math.sqrt(u * u / (half * half) + v * v * 59) * 0.85);
            double h = height(wrinkles, u, v, seed);
            double hu = (height(wrinkles, u + eps, v, seed) - h) / eps * flat;
            double hv = (height(wrinkles, u, v + eps, seed) - h) / eps * flat;
            // Light from the side and a little from behind rakes over the table.
            double lit = (0.62 - hu * lx * 0.85 + hv * 0.50) / Math.sqrt(1 + hu * hu + hv * hv) - 0.62;
            double hollow = Math.max(-0.03, Math.min(0, h - 0.004)) * 1.4;
            // Cloth lets light through: its shadows stay open.
            double tone = 0.53 + ((lit < 0 ? 0.54 / (1 - 1.5 * lit) : 0.66) * hard * lit + hollow * flat) * quiet;
            return tone - 0.05 * Sdf.fall((y - back) / 0.02);
        };
    }

    private static double height(Wrinkles wrinkles, double u, double v, int seed) {
        return wrinkles.at(u, v)
                + 0.018 * Noise.at(u * 2.1, v * 1.8, seed)
                + 0.0012 * Noise.at(u * 11, v * 9, seed + 1);
    }

    /** Threads over and under each other, thicker and thinner along their way: most of linen's look. */
    private static double weave(double u, double v, double pu, double pv, int seed) {
        double across = Noise.at(u * 7, v * 170, seed + 11) * Math.clamp(2 - pv * 400, 0, 1)
                + 0.7 * Noise.at(u * 18, v * 75, seed + 12) * Math.clamp(2 - pv * 180, 0, 1);
        double along = Noise.at(u * 170, v * 7, seed + 13) * Math.clamp(2 - pu * 400, 0, 1)
                + 0.7 * Noise.at(u * 75, v * 18, seed + 14) * Math.clamp(2 - pu * 180, 0, 1);
        double slub = 0.021 * (across + along);
        double seen = Math.clamp(2.2 - Math.max(pu, pv) * THREADS * 2.4, 0, 1);
        if (seen <= 0) {
            return slub;
        }
        double a = Math.sin(Math.PI * u * THREADS);
        double b = Math.sin(Math.PI * v * THREADS);
        return slub + seen * (0.055 * a * b - 0.05 * ((1 - a * a) * (1 - b * b) - 0.25));
    }

    private static Rgba cloth(Stage stage) {
        Oklab g = Oklab.of(stage.palette().ground());
        if (stage.dark()) {
            return new Oklab(g.l() + 0.12, g.a() * 0.9, g.b() * 0.9).toRgba();
        }
        // Undyed linen leans to flax; on very light walls it is a little darker than they are.
        double l = g.l() > 0.88 ? g.l() - 0.05 : Math.min(0.92, g.l() + 0.07);
        return new Oklab(l, g.a() * 0.8 + 0.002, g.b() * 0.8 + 0.006).toRgba();
    }
}
