package studio.affiche.scene;

import studio.affiche.poster.Box;

/** A satin ribbon that lies in waves along a line and turns over here and there, its back another colour. */
final class Ribbon {
    private static final double STEP = 1.0 / 600;

    /**
     * The line it follows.
     *
     * @param ox a point of the line
     * @param angle of the line in radians
     * @param half half the ribbon's width
     * @param swing how far its waves reach
     * @param over where it turns over, along the line from that point; far away for never
     */
    record Path(double ox, double oy, double angle, double half, double swing, double over, int seed) {
        private double wave() {
            return 3.0 + 1.6 * Noise.unit(3, 1, seed);
        }

        private double phase(int which) {
            return 6.28 * Noise.unit(which, 1, seed);
        }

        private double middle(double u) {
            double k = wave();
            return swing * (Math.sin(k * u + phase(1)) + 0.35 * Math.sin(2.3 * k * u + phase(2)));
        }

        private static double reach(Stage stage) {
            return Math.hypot(stage.width(), stage.height()) * 1.1;
        }

        /** What a choice of place is judged by: low clear of text, behind the product and long in sight. */
        double cost(Stage stage) {
            double text = 0;
            double product = 0;
            double seen = 0;
            Box p = stage.product();
            double reach = reach(stage);
            double c = Math.cos(angle);
            double s = Math.sin(angle);
            int steps = 90;
            for (int i = 0; i <= steps; i++) {
                double u = reach * (2.0 * i / steps - 1);
                double middle = middle(u);
                for (int k = -1; k <= 1; k++) {
                    double v = middle + k * half;
                    double x = ox + u * c - v * s;
                    double y = oy + u * s + v * c;
                    if (x < 0 || y < 0 || x > stage.width() || y > stage.height()) {
                        continue;
                    }
                    seen++;
                    text += stage.calmAt(x, y, 0.05);
                    product += x > p.x() && x < p.right() && y > p.y() && y < p.bottom() ? 1 : 0;
                }
            }
            if (seen < steps * 0.3) {
                return 1e3;
            }
            return 6 * text / seen - 0.8 * Math.min(0.35, product / seen) - 0.7 * seen / steps;
        }
    }

    private final double ox;
    private final double oy;
    private final double c;
    private final double s;
    private final double half;
    private final double bound;
    private final double from;
    private final Ramp front;
    private final Ramp back;
    private final int seed;
    /** Along the line: one edge, the other edge, the angle that the ribbon is turned by, its slope. */
    private final float[] first;

    private final float[] second;
    private final float[] turn;
    private final float[] slope;

    /** A ribbon along a path, with a colour for each of its sides. */
    Ribbon(Stage stage, Path path, Ramp front, Ramp back) {
        this.ox = path.ox;
        this.oy = path.oy;
        this.c = Math.cos(path.angle);
        this.s = Math.sin(path.angle);
        this.half = path.half;
        this.front = front;
        this.back = back;
        this.seed = path.seed;
        double reach = Path.reach(stage);
        this.from = -reach;
        int n = (int) (2 * reach / STEP) + 2;
        first = new float[n];
        second = new float[n];
        turn = new float[n];
        slope = new float[n];
        double p = path.phase(1);
        double q = path.phase(2);
        double k = path.wave();
        for (int i = 0; i < n; i++) {
            double u = from + i * STEP;
            double middle = path.middle(u);
            double flip = Math.PI * Sdf.step(path.over - half * 1.7, path.over + half * 1.7, u);
            double roll = 0.62 * Math.sin(1.7 * k * u + q) + 0.20 * Math.sin(4.1 * k * u + p) + flip;
            first[i] = (float) (middle + half * Math.cos(roll - 0.12));
            second[i] = (float) (middle - half * Math.cos(roll + 0.12));
            turn[i] = (float) roll;
            slope[i] = (float) (path.swing * k * (Math.cos(k * u + p) + 0.8 * Math.cos(2.3 * k * u + q)));
        }
        this.bound = path.swing * 1.4 + half;
    }

    private double across(double x, double y) {
        return (y - oy) * c - (x - ox) * s;
    }

    private double at(float[] table, double x, double y) {
        double t = Math.clamp(((x - ox) * c + (y - oy) * s - from) / STEP, 0, table.length - 2);
        int i = (int) t;
        return table[i] + (table[i + 1] - table[i]) * (t - i);
    }

    /** Whether a point is too far away for it or its shadow. */
    boolean misses(double x, double y) {
        return Math.abs(across(x, y)) > bound + 0.10;
    }

    /** Signed distance to its outline, near it. */
    double distance(double x, double y) {
        double v = across(x, y);
        double a = at(first, x, y);
        double b = at(second, x, y);
        double g = at(slope, x, y);
        return Math.max(v - Math.max(a, b), Math.min(a, b) - v) / Math.sqrt(1 + g * g);
    }

    /**
     * Paints itself over what is there.
     *
     * @param distance of the point to its outline
     */
    void paint(Stage stage, double distance, double x, double y, double calm, Tint out) {
        double cover = Sdf.cover(distance, stage.pixel());
        if (cover <= 0) {
            return;
        }
        double a = at(first, x, y);
        double b = at(second, x, y);
        double v = (across(x, y) - (a + b) / 2) / Math.max(1e-5, Math.abs(a - b) / 2);
        double u = (x - ox) * c + (y - oy) * s;
        double roll = at(turn, x, y);
        // Curled across: the middle stands higher than the edges.
        double angle = roll + 0.42 * v + 0.16 * at(slope, x, y);
        double facing = Math.abs(Math.cos(angle - 0.55 * stage.lightX()));
        double shine = Math.abs(Math.cos(angle - 0.95 * stage.lightX()));
        // Satin gathers light in two lobes, a narrow and a wide one.
        double gloss = 0.19 * Sdf.bell((1 - shine) * 16) + 0.13 * Sdf.bell((1 - shine) * 4.5);
        double weave = 0.020 * Noise.at(u * 5, v * 7, seed + 3)
                + 0.012 * Noise.at(u * 40, v * 60, seed + 4) * Math.clamp(2 - stage.pixel() / half * 90, 0, 1);
        double hem = Sdf.bell((Math.abs(v) - 0.92) / 0.035);
        double tone = 0.20 + 0.30 * facing + gloss + weave + 0.05 * hem - 0.06 * Sdf.step(0.93, 1, Math.abs(v));
        Ramp side = a > b ? front : back;
        side.over(out, Sdf.lerp(tone, 0.46, 0.7 * calm), cover * (1 - 0.9 * calm));
    }
}
