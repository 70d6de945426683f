package studio.affiche.scene;

import studio.affiche.poster.Rgba;

/** Dunes under a clear sky, each a lit and a shaded slope that meet in a winding crest; paler with distance. */
final class Dunes {
    private static final int COUNT = 3;

    private final Stage stage;
    private final Ramp sky;
    private final Ramp[] sands = new Ramp[COUNT];
    private final double back;
    private final double[] peak = new double[COUNT];
    private final double[] high = new double[COUNT];
    private final double[] wide = new double[COUNT];
    private final int seed;
    private final double side;
    private final Flat glow;
    private final Flat mist;

    Dunes(Stage stage, double back, Rgba sand) {
        this.stage = stage;
        this.back = back;
        this.sky = stage.matt(stage.palette().ground());
        this.seed = stage.grain(51);
        this.side = stage.lightX() < 0 ? -1 : 1;
        Rgba far = stage.palette().ground().mix(stage.palette().light(), stage.dark() ? 0.06 : 0.35);
        this.glow = Flat.of(stage.palette().light());
        this.mist = Flat.of(sand.mix(far, 0.5));
        double room = Math.clamp(back * 0.3, 0.02, 0.26);
        for (int i = 0; i < COUNT; i++) {
            sands[i] = stage.matt(sand.mix(far, 0.55 - 0.24 * i));
            high[i] = room * (0.92 - 0.22 * i) * (0.75 + 0.4 * stage.random(52 + i));
            wide[i] = 0.42 + 0.30 * stage.random(56 + i);
            peak[i] = stage.width() * (0.08 + 0.84 * stage.random(60 + i));
        }
    }

    private double outline(int i, double x) {
        double d = (x - peak[i]) / wide[i];
        // Steeper away from the wind.
        double t = d * side > 0 ? d * 0.8 : d * 1.25;
        double long0 = 0.30 * Noise.at(x * 1.3 + i * 7, 2, seed + i);
        return back - high[i] * (0.10 + 0.90 / (1 + 1.9 * t * t) + 0.18 * long0);
    }

    /** Sky and dunes above the near sand. */
    void paint(double x, double y, Tint out) {
        double quiet = 1 - 0.8 * stage.calmAt(x, y, 0.14);
        double up = (back - y) / Math.max(0.3, back);
        double sunX = stage.width() * (0.5 + 0.55 * side);
        double sun = Sdf.bell(Sdf.disc(x, y, sunX, back - 0.1, 0) / 0.7);
        sky.set(out, 0.58 - 0.14 * up + 0.02 * quiet);
        out.over(glow, (stage.dark() ? 0.10 : 0.34) * sun * (0.4 + 0.6 * quiet));
        for (int i = 0; i < COUNT; i++) {
            double line = outline(i, x);
            double blur = Math.max(stage.pixel(), 0.0030 - 0.0008 * i);
            double cover = Sdf.step(line - blur, line + blur, y);
            if (cover <= 0) {
                continue;
            }
            double down = y - line;
            double fall = back - high[i];
            // The crest winds down from the peak towards us.
            double crest = peak[i]
                    - side * (0.10 * Math.sin((y - fall) * (13 - 2 * i) + i) + (y - fall) * 0.9)
                    + 0.05 * Noise.at(y * 6, i, seed + 9);
            double soft = 0.010 + 0.25 * Math.max(0, y - fall);
            double lit = Sdf.step(-soft, soft, (x - crest) * side);
            double tone = 0.31 + 0.29 * lit + 0.05 * Sdf.fall(down / 0.05) * lit;
            tone += 0.020 * Noise.at(x * 3 + i, y * 9, seed + 11) * quiet;
            tone = Sdf.lerp(0.50, tone, 0.25 + 0.75 * quiet);
            sands[i].over(out, tone, cover);
        }
        haze(out, 0.30 * Sdf.fall((back - y) / 0.05));
    }

    /** The bright air over distant sand. */
    void haze(Tint out, double strength) {
        out.over(mist, strength);
    }
}
