package studio.affiche.scene;

import studio.affiche.poster.Rgba;

/** A screen of paper folded to and fro, standing on the table. */
final class PaperScreen implements PaperShape {
    private final Stage stage;
    private final double foot;
    private final double top;
    private final double width;
    private final double shift;
    private final Ramp ramp;
    private final double lx;
    private final double lean;

    PaperScreen(Stage stage, double foot, double top, Rgba color) {
        this.stage = stage;
        this.foot = foot;
        this.top = Math.max(top, calmUnder(stage, foot));
        this.width = stage.random(14, 0.11, 0.17);
        this.shift = stage.random(15) * width;
        this.ramp = stage.matt(color);
        this.lx = stage.lightX();
        this.lean = 0.015 * stage.away();
    }

    private static double calmUnder(Stage stage, double foot) {
        return stage.calm().stream()
                .filter(b -> b.bottom() < foot - 0.15)
                .mapToDouble(b -> b.bottom() + 0.05)
                .max()
                .orElse(0);
    }

    /** 0 at folds that point away from us, 1 at those that point to us. */
    private double towards(double x) {
        double f = (x + shift) / width;
        double t = f - Math.floor(f);
        return t < 0.5 ? t * 2 : 2 - t * 2;
    }

    private double edge(double x) {
        return top + 0.016 * (1 - towards(x)) + lean * (x - stage.width() / 2);
    }

    @Override
    public boolean meetsText() {
        return foot - top < 0.12;
    }

    @Override
    public double shadow(double x, double y) {
        double soft = 0.015 + 0.04 * stage.light().softness();
        return Sdf.step(-soft, soft, y - edge(x + lx * 0.05) + 0.035 - 0.02);
    }

    @Override
    public void paint(double x, double y, double more, double lit, double quiet, Tint out) {
        double cover = Sdf.cover(edge(x) - y, stage.pixel());
        if (cover <= 0) {
            return;
        }
        double f = (x + shift) / width;
        double t = f - Math.floor(f);
        double up = towards(x);
        double steep = t < 0.5 ? -1 : 1;
        double tone = 0.50 + steep * lx * 0.15 - 0.10 * (1 - up) * (1 - up);
        // Light thrown from one pleat to the next.
        tone += 0.03 * up - 0.03 * Sdf.fall((foot - y) / 0.06) + 0.04 * Sdf.bell((y - edge(x) - 0.003) / 0.003);
        tone = Sdf.lerp(0.48, tone, 0.2 + 0.8 * quiet) + more;
        ramp.over(out, tone * lit, cover);
    }
}
