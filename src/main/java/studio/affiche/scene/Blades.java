package studio.affiche.scene;

import java.util.ArrayList;
import java.util.List;

/**
 * Blades of grass, each a bent, tapered stroke that rises from its foot; sorted into a grid, the nearest first, so that
 * a point asks few of them. Blades away from the product's distance are as soft as the lens makes them.
 */
final class Blades {
    private static final double WIDE = 0.01;
    private static final double HIGH = 0.02;

    /**
     * One blade.
     *
     * @param x of its foot
     * @param y of its foot
     * @param rise its height
     * @param lean how far its tip is to the right of its foot
     * @param half half of its width at the foot
     * @param tone of its middle, 0 to 1
     * @param soft half the width over which its edge blurs
     */
    record Blade(double x, double y, double rise, double lean, double half, double tone, double soft) {}

    private final Blade[][] cells;
    private final int cols;
    private final int rows;
    private final Ramp grass;
    private final double px;

    /** Blades in any order: those whose feet are lower are nearer. */
    Blades(Stage stage, List<Blade> blades, Ramp grass) {
        this.grass = grass;
        this.px = stage.pixel();
        cols = Math.max(1, (int) Math.ceil(stage.width() / WIDE));
        rows = Math.max(1, (int) Math.ceil(stage.height() / HIGH));
        List<List<Blade>> lists = new ArrayList<>(cols * rows);
        for (int i = 0; i < cols * rows; i++) {
            lists.add(new ArrayList<>());
        }
        List<Blade> nearest =
                blades.stream().sorted((a, b) -> Double.compare(b.y, a.y)).toList();
        for (Blade b : nearest) {
            int j0 = Math.max(0, (int) Math.floor((b.y - b.rise - b.soft) / HIGH));
            int j1 = Math.min(rows - 1, (int) Math.floor(b.y / HIGH));
            for (int j = j0; j <= j1; j++) {
                // The stroke's reach within the row, so that leaning blades fill few cells.
                double t0 = Math.clamp((b.y - (j + 1) * HIGH) / b.rise, 0, 1);
                double t1 = Math.clamp((b.y - j * HIGH) / b.rise, 0, 1);
                double xa = b.x + b.lean * t0 * t0;
                double xb = b.x + b.lean * t1 * t1;
                double pad = b.half + b.soft + px;
                int i0 = Math.max(0, (int) Math.floor((Math.min(xa, xb) - pad) / WIDE));
                int i1 = Math.min(cols - 1, (int) Math.floor((Math.max(xa, xb) + pad) / WIDE));
                for (int i = i0; i <= i1; i++) {
                    lists.get(j * cols + i).add(b);
                }
            }
        }
        cells = lists.stream().map(list -> list.toArray(Blade[]::new)).toArray(Blade[][]::new);
    }

    /**
     * Paints the blades over what is there.
     *
     * @param strength 1, or less where they shall fade
     */
    void paint(double x, double y, double strength, Tint out) {
        int i = (int) (x / WIDE);
        int j = (int) (y / HIGH);
        if (i < 0 || j < 0 || i >= cols || j >= rows || strength <= 0) {
            return;
        }
        double open = 1;
        double r = 0;
        double g = 0;
        double b = 0;
        double br = out.r;
        double bg = out.g;
        double bb = out.b;
        for (Blade blade : cells[j * cols + i]) {
            double t = (blade.y - y) / blade.rise;
            if (t <= 0 || t >= 1) {
                continue;
            }
            double off = x - blade.x - blade.lean * t * t;
            double half = blade.half * (1 - t * t * t);
            double edge = Math.max(blade.soft, px * 0.7);
            double d = Math.abs(off) - half;
            if (d >= edge) {
                continue;
            }
            // A stroke thinner than its blur covers less than all of a point.
            double most = Math.min(1, half / edge + 0.15);
            double cover = d <= -edge ? 1 : Sdf.step(edge, -edge, d);
            cover = Math.min(cover, most);
            // A fold along the middle: one half turns to the light.
            double fold = half > px ? 0.05 * Math.clamp(off / half, -1, 1) : 0;
            grass.set(out, blade.tone - 0.16 * (1 - t) * (1 - t) + 0.10 * t + fold);
            double part = open * cover * strength;
            r += out.r * part;
            g += out.g * part;
            b += out.b * part;
            open -= part;
            if (open < 0.01) {
                break;
            }
        }
        out.r = r + br * open;
        out.g = g + bg * open;
        out.b = b + bb * open;
    }
}
