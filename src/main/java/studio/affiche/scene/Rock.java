package studio.affiche.scene;

import studio.affiche.paint.Ground;

/**
 * Natural rock with a level top for the product: weathered above, broken in front, its outline never straight. A wide
 * one is a ledge that runs through the picture, a small one a boulder.
 */
final class Rock {
    private static final double STEP = 1.0 / 640;
    private static final double MARGIN = 0.05;

    private final Stage stage;
    private final Ramp stone;
    private final Ramp moss;
    private final double growth;
    private final double cx;
    private final double base;
    private final double half;
    private final double height;
    private final float[] back;
    private final float[] front;
    private final float[] foot;
    private final int seed;
    private final double lx;

    /**
     * A rock.
     *
     * @param half half of its width; more than the canvas's for a ledge
     * @param height of its front, to the ground it lies on
     * @param moss colour of what grows on it
     * @param growth how much of the top is overgrown, 0 to 1
     */
    Rock(Stage stage, double half, double height, Ramp stone, Ramp moss, double growth) {
        Footing footing = Footing.of(stage);
        this.stage = stage;
        this.stone = stone;
        this.moss = moss;
        this.growth = growth;
        this.cx = footing.cx();
        this.base = footing.base();
        this.half = half;
        this.height = height;
        this.seed = stage.grain(6500);
        this.lx = stage.lightX() * 0.9;
        int n = (int) ((stage.width() + 2 * MARGIN) / STEP) + 3;
        back = new float[n];
        front = new float[n];
        foot = new float[n];
        double room = room(footing);
        for (int i = 0; i < n; i++) {
            double x = i * STEP - MARGIN;
            double u = (x - cx) / half;
            double round = Math.abs(u) >= 1 ? -1 : Math.sqrt(1 - u * u * u * u);
            double middle = base + room * 0.10;
            double far = (room * 1.05 + 0.022) * (1 + 0.30 * Noise.fbm(x * 5, 1.5, 5, 0.002, seed + 1));
            double near = (room * 0.85 + 0.024) * (1 + 0.42 * Noise.fbm(x * 6, 7.5, 6, 0.002, seed + 2));
            double deep = height * (1 + 0.20 * Noise.fbm(x * 4, 3.5, 4, 0.002, seed + 3));
            back[i] = (float) (middle - far * round);
            front[i] = (float) (middle + near * round);
            foot[i] = (float) (front[i] + deep * Math.sqrt(Math.max(0, round)));
            if (round < 0) {
                foot[i] = back[i] - 1;
            }
        }
    }

    /** The level top of a rock of that width, as the product's shadow finds it. */
    static Ground.Face face(Footing footing, double half) {
        double room = room(footing);
        double back = footing.base() - room * 0.95 - 0.022;
        double front = footing.base() + room * 0.95 + 0.024;
        if (half > 1) {
            return new Ground.Face.Slab(footing.cx() - half, back, footing.cx() + half, front);
        }
        return new Ground.Face.Round(footing.cx(), (back + front) / 2, half, (front - back) / 2);
    }

    /** How deep the product's foot is at the plinths' tilt, half of it, within reason. */
    private static double room(Footing footing) {
        return Math.clamp(footing.half() * Cylinder.TILT, 0.018, 0.05);
    }

    private static double read(float[] table, double x) {
        double t = Math.clamp((x + MARGIN) / STEP, 0, table.length - 2);
        int i = (int) t;
        return table[i] + (table[i + 1] - table[i]) * (t - i);
    }

    /** Where the rock meets the ground in front of it. */
    double foot(double x) {
        return read(foot, x);
    }

    /** The far edge of its top. */
    double back(double x) {
        return read(back, x);
    }

    /** Darkness on the ground about it, 0 to 1: blocked sky, and the sun's shadow to one side. */
    double shadow(double x, double y) {
        double shift = -stage.lightX() * height * 0.7;
        double r = half + 0.01;
        double dy = (y - base - height * 0.75) / 0.24;
        double dx = x - cx;
        double close = Math.sqrt(dx * dx + dy * dy) - r;
        double sx = dx - shift;
        double cast = Math.sqrt(sx * sx + dy * dy) - r;
        double soft = 0.03 + 0.05 * stage.light().softness();
        return Math.max(0.85 * Sdf.fall(Math.max(0, close) / 0.035), 0.6 * Sdf.soft(cast - soft * 0.3, soft));
    }

    /** Paints itself over what is there. */
    void paint(double x, double y, Tint out) {
        double px = stage.pixel();
        double low = read(foot, x);
        double high = read(back, x);
        if (y < high - px || y > low + px || low < high) {
            return;
        }
        double cover = Sdf.cover(high - y, px * 1.4) * Sdf.cover(y - low, px * 1.4);
        if (cover <= 0) {
            return;
        }
        double edge = read(front, x);
        double quiet = 1 - 0.75 * stage.calmAt(x, y, 0.1);
        double top = Sdf.cover(y - edge, px * 1.6);
        double tone = 0;
        double green = 0;
        if (top > 0) {
            double u = x * 7;
            double v = (y - base) / Cylinder.TILT * 7;
            double rise = relief(u, v, px * 16, quiet);
            double patch = Noise.at(u * 0.5, v * 0.5, seed + 31);
            tone += top * (0.585 + 0.24 * rise + 0.03 * patch * quiet + 0.05 * (x - cx) * lx);
            // The far rim turns away from us and the ground behind throws no shadow on it.
            tone -= top * 0.05 * Sdf.fall((y - high) / 0.006);
            if (growth > 0) {
                double grown = Noise.fbm(u * 0.7, v * 0.7, 5, px * 10, seed + 51) + growth - 0.5;
                green = top * Sdf.step(-0.08, 0.16, grown);
            }
        }
        if (top < 1) {
            double down = (y - edge) / height;
            double u = x * 6;
            double v = (y - edge) * 9 + 11;
            double rise = relief(u + 0.35 * v, v - 0.2 * u, px * 7, quiet);
            double side = 0.35 + 0.085 * lx * Math.signum(x - cx) * Math.min(1, Math.abs(x - cx) / half) - 0.10 * down;
            double facet = side + 0.30 * rise + 0.05 * quiet * Noise.at(u * 0.6, v * 0.35, seed + 33);
            // Chipped rims catch the light.
            facet += 0.17 * quiet * Sdf.fall((y - edge) / 0.006) * (0.6 + 0.5 * Noise.at(x * 40, 0.5, seed + 35));
            facet *= 1 - 0.45 * Sdf.fall((low - y) / 0.014) - 0.15 * Sdf.fall((low - y) / 0.05);
            tone += (1 - top) * facet;
            if (growth > 0) {
                double hang = 0.05 * growth * (1.1 + Noise.fbm(x * 22, 2.5, 4, px * 22, seed + 53));
                green += (1 - top) * Sdf.step(hang, hang * 0.4, y - edge);
            }
        }
        stone.over(out, tone, cover);
        if (green > 0.01) {
            double tuft = Noise.fbm(x * 90, y * 150, 3, px * 110, seed + 55);
            moss.over(out, tone * 0.86 + 0.02 + 0.16 * tuft * quiet, cover * green);
        }
    }

    /** Height differences towards the light: a rough surface lit from one side, and its dark cracks. */
    private double relief(double u, double v, double pixel, double quiet) {
        double a = Noise.fbm(u, v, 6, pixel, seed);
        double b = Noise.fbm(u - lx * 0.11, v + 0.09, 6, pixel, seed);
        double crack = Noise.ridge(u * 0.45 + a * 0.5, v * 0.45, seed + 41);
        double c4 = crack * crack * crack * crack;
        double c16 = c4 * c4 * c4 * c4;
        return quiet * ((a - b) * 1.15 - 0.55 * c16 * c16 * Math.clamp(1.6 - pixel * 3, 0, 1));
    }
}
