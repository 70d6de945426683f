package studio.affiche.scene;

import java.util.ArrayList;
import java.util.List;

/**
 * Ground and polished terrazzo: broken stones of several sizes packed into a binder without touching, the largest
 * first. A square of surface of side 2 that repeats, so that the work does not grow with the canvas.
 */
final class Chips {
    private static final double SIDE = 2;
    private static final int CELLS = 48;
    private static final double[] LARGEST = {0.046, 0.024, 0.0125, 0.0062};
    private static final double[] SMALLEST = {0.027, 0.0135, 0.0066, 0.0035};
    private static final int[] TRIES = {420, 1500, 4200, 7000};

    /**
     * One stone: a convex polygon, its sides given as unit normal and distance from the middle, three numbers each; of
     * one of the colours, a little lighter or darker than it.
     */
    private static final class Chip {
        private final double x;
        private final double y;
        private final double reach;
        private final double[] planes;
        private final int kind;
        private final double tone;

        Chip(double x, double y, double reach, double[] planes, int kind, double tone) {
            this.x = x;
            this.y = y;
            this.reach = reach;
            this.planes = planes;
            this.kind = kind;
            this.tone = tone;
        }

        double distance(double dx, double dy) {
            double most = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < planes.length; i += 3) {
                most = Math.max(most, planes[i] * dx + planes[i + 1] * dy - planes[i + 2]);
            }
            return most;
        }
    }

    private final int seed;
    private final int kinds;
    private final Chip[][] cells;

    /**
     * Packs the chips.
     *
     * @param share of the tries that are made, 0 to 1: fewer stones show more binder
     * @param weights how often each colour comes, first the most common
     */
    Chips(Stage stage, double share, double... weights) {
        this.seed = stage.grain(91);
        this.kinds = weights.length;
        List<List<Chip>> lists = new ArrayList<>();
        for (int i = 0; i < CELLS * CELLS; i++) {
            lists.add(new ArrayList<>());
        }
        int n = 0;
        for (int size = 0; size < LARGEST.length; size++) {
            for (int i = 0; i < TRIES[size] * share; i++) {
                n++;
                double chance = Noise.unit(n, 1, seed);
                double r = Sdf.lerp(SMALLEST[size], LARGEST[size], chance * chance);
                double x = SIDE * Noise.unit(n, 2, seed);
                double y = SIDE * Noise.unit(n, 3, seed);
                if (free(lists, x, y, r)) {
                    add(lists, chip(n, x, y, r, kind(Noise.unit(n, 4, seed), weights)));
                }
            }
        }
        cells = lists.stream().map(l -> l.toArray(Chip[]::new)).toArray(Chip[][]::new);
    }

    private static int kind(double chance, double... weights) {
        double sum = 0;
        for (double w : weights) {
            sum += w;
        }
        double left = chance * sum;
        for (int i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        return 0;
    }

    private Chip chip(int n, double x, double y, double r, int kind) {
        int sides = 5 + (int) (3 * Noise.unit(n, 5, seed));
        double[] planes = new double[sides * 3];
        double turn = 2 * Math.PI * Noise.unit(n, 6, seed);
        double flat = 0.62 + 0.38 * Noise.unit(n, 7, seed);
        double lean = 2 * Math.PI * Noise.unit(n, 8, seed);
        for (int i = 0; i < sides; i++) {
            double angle = turn + 2 * Math.PI * (i + 0.55 * (Noise.unit(n, 20 + i, seed) - 0.5)) / sides;
            double narrow = Math.cos(angle - lean);
            planes[i * 3] = Math.cos(angle);
            planes[i * 3 + 1] = Math.sin(angle);
            planes[i * 3 + 2] = r * (0.70 + 0.26 * Noise.unit(n, 40 + i, seed)) * (1 - (1 - flat) * narrow * narrow);
        }
        return new Chip(x, y, r * 1.35, planes, kind, 0.11 * (Noise.unit(n, 9, seed) - 0.5));
    }

    private static double wrap(double d) {
        return d - SIDE * Math.rint(d / SIDE);
    }

    private static int cell(double v) {
        return Math.floorMod((int) Math.floor(v * CELLS / SIDE), CELLS);
    }

    private static boolean free(List<List<Chip>> lists, double x, double y, double r) {
        int span = (int) Math.ceil(r * 1.2 * CELLS / SIDE);
        int cx = cell(x);
        int cy = cell(y);
        for (int j = -span; j <= span; j++) {
            for (int i = -span; i <= span; i++) {
                for (Chip c : lists.get(Math.floorMod(cy + j, CELLS) * CELLS + Math.floorMod(cx + i, CELLS))) {
                    double dx = wrap(x - c.x);
                    double dy = wrap(y - c.y);
                    if (c.distance(dx, dy) < r * 0.85 + 0.001) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static void add(List<List<Chip>> lists, Chip chip) {
        int span = (int) Math.ceil(chip.reach * CELLS / SIDE);
        int cx = cell(chip.x);
        int cy = cell(chip.y);
        for (int j = -span; j <= span; j++) {
            for (int i = -span; i <= span; i++) {
                lists.get(Math.floorMod(cy + j, CELLS) * CELLS + Math.floorMod(cx + i, CELLS))
                        .add(chip);
            }
        }
    }

    /**
     * Paints the stones at a point of the surface over their binder.
     *
     * @param pixel what a pixel covers there
     * @param light tone of an even surface, about 0.5
     * @param cover how strongly they show, 0 to 1
     * @param ramps a colour for each kind
     */
    void paint(double u, double v, double pixel, double light, double cover, Ramp[] ramps, Tint out) {
        for (Chip c : cells[cell(v) * CELLS + cell(u)]) {
            double dx = wrap(u - c.x);
            double dy = wrap(v - c.y);
            double d = c.distance(dx, dy);
            if (d >= pixel * 0.5) {
                continue;
            }
            double seen = Sdf.cover(d, pixel);
            double fleck = 0.035 * Noise.at(u * 70, v * 70, seed + c.kind) * Math.clamp(2 - pixel * 160, 0, 1);
            double cloud = 0.03 * Noise.at(u * 24 + c.x * 9, v * 24, seed + 9);
            // The saw leaves a dark line where stone meets binder.
            double rim = 0.035 * Sdf.bell((d + 0.0006) / 0.0011) * Math.min(1, 0.0018 / pixel);
            ramps[c.kind % kinds].over(out, light + c.tone + fleck + cloud - rim, seen * cover);
        }
    }
}
