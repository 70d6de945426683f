package studio.affiche.scene;

import java.util.Set;
import studio.affiche.poster.Rgba;

/** Satin in long folds that part around the product. */
final class SilkWaves implements SceneSet {
    @Override
    public FamilyTraits traits() {
        return new FamilyTraits(
                "silk waves",
                "silk|satin|drapery|drape|velvet|fabric waves|silk fabric|cloth folds|flowing fabric|fabric|cloth"
                        + "|丝绸|绸缎|丝滑|绸布|丝缎|缎面|丝绒|布料",
                "flowing|folds|luxurious|elegant|飘逸|褶皱",
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
        Ramp satin = Ramp.matt(ground, stage.palette().shade(), stage.palette().light());
        double lean = stage.away() * stage.random(1, 0.50, 0.85);
        double c = Math.cos(lean);
        double s = Math.sin(lean);
        int seed = stage.grain(2);
        double eps = 0.004;
        double lx = stage.lightX();
        double lu = stage.lightUp();
        double px = stage.pixel();
        double cx = stage.product().centerX();
        double cy = stage.product().centerY();
        double bw = stage.product().width() * 0.5 + 0.10;
        double bh = stage.product().height() * 0.5 + 0.10;
        Field tones = SoftMap.field(stage, 1.0 / 420, (x, y) -> {
            double quiet = stage.calmAt(x, y, 0.18);
            double near = Sdf.bell(Math.hypot((x - cx) / bw, (y - cy) / bh) * 0.75);
            double strength = (1 - 0.72 * quiet) * (1 - 0.30 * near);
            double h = height(x, y, c, s, seed);
            double hx = (height(x + eps, y, c, s, seed) - h) / eps;
            double hy = (height(x, y + eps, c, s, seed) - h) / eps;
            double gx = -hx * 0.42 * strength;
            double gy = -hy * 0.42 * strength;
            double n = 1 / Math.sqrt(1 + gx * gx + gy * gy);
            double facing = (gx * lx * 0.75 - gy * lu * 0.75 + 0.66) * n;
            double diffuse = Math.max(0, facing);
            // Satin shines along the folds: two lobes around the mirror direction.
            double half = (gx * lx * 0.40 - gy * lu * 0.40 + 0.92) * n;
            double gloss = Sdf.bell((1 - half) * 16) * 0.17
                    + Sdf.bell((1 - half) * 5) * 0.12
                    + Sdf.bell((1 - half) * 2.2) * 0.08;
            double valley = Sdf.step(-0.05, -1.25, h) * strength;
            // Where the cloth turns away, it mirrors the dark room: satin is never evenly lit.
            double turned = Sdf.step(0.86, 0.45, n) * strength;
            return 0.15 + 0.38 * diffuse + gloss * (0.55 + 0.45 * strength) - 0.19 * valley - 0.10 * turned;
        });
        return (x, y, out) -> {
            double weave = 0.008 * Noise.at(x * 260, y * 260, seed + 5) * Math.clamp(2 - px * 500, 0, 1);
            satin.set(out, tones.at(x, y) + weave);
        };
    }

    /** Height of the cloth: folds along one direction, bent by slow noise, of different width and depth. */
    private static double height(double x, double y, double c, double s, int seed) {
        double u = x * c + y * s;
        double v = y * c - x * s;
        double bend = 0.34 * Noise.at(u * 0.9 + 3, v * 0.8, seed) + 0.10 * Noise.at(u * 2.3, v * 1.6 + 5, seed + 1);
        double w = v + bend;
        double a = w * 7.2 + 1.3 * Noise.at(u * 0.7, w * 1.2, seed + 2);
        double deep = 0.65 + 0.55 * Noise.at(u * 0.8 - 4, w * 1.4, seed + 3);
        double f = Math.sin(a + 0.55 * Math.sin(a));
        double g = Math.sin(w * 15.5 + 2.2 * Noise.at(u * 1.1, w * 2, seed + 4));
        // Creases where the cloth is drawn tight: narrow, along the folds, only here and there.
        double drawn = Noise.at(u * 1.2 + 8, w * 4.6, seed + 7);
        double crease = Sdf.bell(drawn / 0.10) * Sdf.step(-0.1, 0.5, Noise.at(u * 1.6, w * 1.3 + 6, seed + 8));
        return deep * f * 0.24 + 0.045 * g * (0.5 + Noise.at(u * 1.3 + 8, w * 1.9, seed + 6)) + 0.020 * crease;
    }
}
