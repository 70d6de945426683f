package studio.affiche.scene;

import studio.affiche.poster.Box;
import studio.affiche.poster.Rgba;

/** A fan of pleated paper, half a disc on a table or a whole rosette. Each pleat turns one side to the lamp. */
final class PaperFan implements PaperShape {
    private final Stage stage;
    private final double cx;
    private final double cy;
    private final double r;
    private final boolean half;
    private final int pleats;
    private final Ramp ramp;
    private final double lx;
    private final double lu;

    private PaperFan(Stage stage, double cx, double cy, double r, boolean half, int pleats, Rgba color) {
        this.stage = stage;
        this.cx = cx;
        this.cy = cy;
        this.r = r;
        this.half = half;
        this.pleats = pleats;
        this.ramp = stage.matt(color);
        this.lx = stage.lightX();
        this.lu = stage.lightUp();
    }

    /** Half a disc with its middle on the table. */
    static PaperFan standing(Stage stage, double cx, double foot, double r, Rgba color) {
        return new PaperFan(stage, cx, foot, r, true, 19, color);
    }

    /** A rosette on the wall. */
    static PaperFan whole(Stage stage, double cx, double cy, double r, Rgba color) {
        return new PaperFan(stage, cx, cy, r, false, 32, color);
    }

    @Override
    public boolean meetsText() {
        double y = half ? cy - r * 0.5 : cy;
        double covered = 0;
        for (Box box : stage.calm()) {
            covered += box.overlap(Box.around(cx, y, 2 * r, half ? r : 2 * r));
        }
        return covered > 0.10 * r * r;
    }

    private double distance(double x, double y) {
        return Sdf.disc(x, y, cx, cy, r);
    }

    @Override
    public double shadow(double x, double y) {
        double soft = 0.018 + 0.05 * stage.light().softness();
        double d = distance(x + lx * 0.055, y - 0.035 * (half ? 0.2 : 1));
        return Sdf.soft(d, soft);
    }

    @Override
    public void paint(double x, double y, double more, double lit, double quiet, Tint out) {
        double dx = x - cx;
        double dy = y - cy;
        double d = Math.sqrt(dx * dx + dy * dy);
        if (d > r + stage.pixel() * 2 || (half && dy > 0.02)) {
            return;
        }
        double angle = Math.atan2(-dy, dx);
        double turn = angle / Math.PI * pleats * (half ? 1 : 0.5);
        double fold = turn - Math.floor(turn);
        double up = fold < 0.5 ? fold * 2 : 2 - fold * 2;
        // The rim zigzags as the pleats do.
        double rim = r * (1 - 0.022 * (1 - up));
        double cover = Sdf.cover(d - rim, stage.pixel());
        if (cover <= 0) {
            return;
        }
        double depth = Math.min(1, d / r);
        double pleat = Math.PI * (half ? 1.0 : 2.0) / pleats * d;
        double steep = fold < 0.5 ? 1 : -1;
        double faces = -Math.sin(angle) * lx + Math.cos(angle) * lu;
        double hard = 1.1 - 0.35 * stage.light().softness();
        double tone = 0.50 - steep * faces * 0.15 * hard * Math.min(1, depth * 3);
        // Valleys see less of the room; towards the middle they close.
        tone -= (0.13 - 0.05 * depth) * (1 - up) * (1 - up) + 0.16 * Sdf.fall(depth / 0.10);
        double ridge = Math.min(1, pleat * 0.5 * (1 - up) / Math.max(0.0018, stage.pixel()));
        tone += 0.05 * (1 - ridge) * Math.min(1, 0.0025 / stage.pixel());
        double even = 0.47 - 0.06 * (1 - depth);
        tone = Sdf.lerp(even, tone, 0.15 + 0.85 * quiet) + more;
        tone *= half ? 1 - 0.20 * Sdf.fall(-dy / 0.04) : 1;
        ramp.over(out, tone * lit, cover);
        if (!half) {
            double button = d - r * 0.11;
            double lift = Sdf.bell((button + 0.004) / 0.004);
            ramp.over(
                    out, (0.56 + 0.12 * lift * -dy / Math.max(0.01, d) + more) * lit, Sdf.cover(button, stage.pixel()));
        }
    }
}
