package studio.affiche.scene;

import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;

/**
 * Sawn boards side by side. Each is a flat cut through a log: year rings are cylinders around an axis that leaves the
 * board's plane slowly, so the cut shows straight grain at the sides and long arches in the middle. Knots swell the
 * rings around them.
 */
final class Boards {
    private static final double RING = 0.0105;

    private final int seed;
    private final double width;
    private final double length;
    private final Ramp[] ramps;

    /**
     * Boards of a kind of wood.
     *
     * @param wood its colour in even light
     * @param width of a board
     */
    Boards(Stage stage, Oklab wood, double width) {
        this.seed = stage.grain(81);
        this.width = width;
        this.length = 1.7;
        this.ramps = new Ramp[] {ramp(wood, 0, 0), ramp(wood, 0.025, 4), ramp(wood, -0.03, -5), ramp(wood, 0.01, -2)};
    }

    private static Ramp ramp(Oklab wood, double lighter, double turn) {
        double l = wood.l() + lighter;
        double hue = wood.hue() + turn;
        double c = wood.chroma();
        // Late wood is redder and richer, worn and lit wood yellower and paler.
        Rgba dark = Oklab.ofLch(l * 0.46, c * 1.05, hue - 14).toRgba();
        Rgba pale = Oklab.ofLch(Math.min(0.97, l + (0.98 - l) * 0.72), c * 0.55, hue + 10)
                .toRgba();
        return Ramp.of(dark, Oklab.ofLch(l, c, hue).toRgba(), pale);
    }

    /**
     * Paints a point.
     *
     * @param a along the boards
     * @param t across them
     * @param pa what a pixel covers along
     * @param pt what a pixel covers across
     * @param light tone of an even surface, about 0.5
     * @param quiet 1 for the full drawing, 0 for none
     */
    void paint(double a, double t, double pa, double pt, double light, double quiet, Tint out) {
        double lane = Math.floor(t / width);
        int i = (int) lane;
        double shift = length * Noise.unit(i, 3, seed);
        double cell = Math.floor((a + shift) / length);
        int board = Noise.hash(i, (int) cell, seed);
        double local = t - lane * width;
        double along = a + shift - cell * length;
        double tone = 0.055 * (Noise.unit(board, 1, seed) - 0.5);
        tone += grain(along, local, pa, pt, board);
        double seam = Math.min(local, width - local);
        double joint = Math.min(along, length - along);
        double gap = groove(seam, pt, 0.0013) + groove(joint, pa, 0.0013);
        double bevel = Sdf.bell((seam - 0.004) / Math.max(0.003, pt)) * 0.05 * Math.min(1, 0.003 / pt + 0.2);
        double full = light + (tone + bevel) * quiet;
        ramps[board & 3].set(out, full);
        double closed = Math.min(1, gap) * (0.35 + 0.65 * quiet);
        if (closed > 0) {
            ramps[2].over(out, 0.06, 0.75 * closed);
        }
    }

    private static double groove(double distance, double pixel, double half) {
        return Sdf.cover(distance - half, pixel) * Math.min(1, 2 * half / pixel);
    }

    /** Departure from the board's own tone. */
    private double grain(double a, double t, double pa, double pt, int board) {
        double heart = width * (1.9 * Noise.unit(board, 2, seed) - 0.45);
        double deep = 0.015 + 0.10 * Noise.unit(board, 3, seed);
        double lean = 0.16 * (Noise.unit(board, 4, seed) - 0.5);
        double far = a + 13.7 * Noise.unit(board, 5, seed);
        double dt = t - heart + 0.020 * Noise.at(far * 1.5, t * 2.0, board) + 0.0035 * Noise.at(far * 6, t * 24, board);
        double dd = deep + lean * (a - length / 2) + 0.030 * Noise.at(far * 1.1, 4.5, board + 1);
        double r = Math.sqrt(dt * dt + dd * dd);
        double knot = 0;
        if (Noise.unit(board, 6, seed) < 0.42) {
            double size = 0.007 + 0.009 * Noise.unit(board, 7, seed);
            double ka = (a - length * (0.12 + 0.76 * Noise.unit(board, 8, seed))) / size;
            double kt = (t - width * (0.22 + 0.56 * Noise.unit(board, 9, seed))) / size;
            double near = Math.sqrt(ka * ka * 0.10 + kt * kt * 0.42);
            if (near < 4) {
                r += size * 1.9 * Sdf.bell(near * 0.9);
                double core = Math.sqrt(ka * ka * 0.55 + kt * kt) + 0.14 * Noise.at(ka * 1.4, kt * 1.4, board + 2);
                double whorl = 0.5 + 0.5 * Math.sin(core * 11);
                knot = Sdf.step(1.25, 0.55, core) * (0.17 + 0.05 * whorl) + 0.07 * Sdf.bell((core - 1.1) / 0.25);
            }
        }
        double ring = r / RING + 1.1 * Noise.at(far * 0.6, r * 42, board + 3);
        double wave = ring - Math.floor(ring);
        // Early wood darkens slowly to the sharp edge of late wood.
        double line = wave * wave * wave * (1 - Sdf.step(0.90, 1, wave));
        double seen = Math.clamp(1.6 - pt / RING * 2.4, 0, 1);
        double late = 0.17 + (line - 0.17) * seen;
        double strength = 0.75 + 0.6 * Noise.at(far * 0.8, r * 60, board + 4);
        double fibre = Noise.at(far * 5, t * 95, board + 5) * Math.clamp(2 - pt * 240, 0, 1);
        double fine = Noise.at(far * 11, t * 260, board + 6) * Math.clamp(2 - pt * 700, 0, 1);
        double pore = Sdf.step(0.30, 0.65, Noise.at(far * 17, t * 330, board + 7)) * Math.clamp(2 - pt * 900, 0, 1);
        double cloud = Noise.at(far * 1.4, t * 6, board + 8);
        return 0.030
                - 0.175 * late * strength
                + 0.038 * fibre
                + 0.022 * fine
                - 0.055 * pore
                + 0.032 * cloud
                - knot * Math.clamp(1.4 - pa * 30, 0.4, 1);
    }
}
