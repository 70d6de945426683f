package studio.affiche.scene;

/** How a surface departs from its even tone, as a function of place on the surface in canvas units. */
@FunctionalInterface
interface Texture {
    /** No texture. */
    Texture PLAIN = (u, v) -> 0;

    /** A change of tone, about -0.25 to 0.25. */
    double at(double u, double v);

    /** The texture of a stage's plinth material, or a barely visible one where none is named. */
    static Texture plinth(Stage stage) {
        int seed = stage.grain(71);
        double px = stage.pixel();
        if (stage.prompt().has(Material.MARBLE)) {
            return marble(seed, px, 1);
        }
        if (stage.prompt().has(Material.STONE)) {
            return travertine(seed, px);
        }
        if (stage.prompt().has(Material.WOOD)) {
            return wood(seed, px);
        }
        if (stage.prompt().has(Material.TERRAZZO)) {
            return terrazzo(seed, px);
        }
        return (u, v) -> 0.012 * Noise.fbm(u * 26, v * 26, 3, px * 26, seed);
    }

    /** Veins along bent lines, some wide and faint, some thin and dark. */
    static Texture marble(int seed, double px, double strength) {
        return (u, v) -> {
            double wx = Noise.fbm(u * 2.2, v * 2.2, 4, px * 2.2, seed + 3);
            double wy = Noise.fbm(u * 2.2 + 7, v * 2.2 - 4, 3, px * 2.2, seed + 9);
            double x = u * 1.1 + v * 0.9 + wx * 0.75;
            double y = v * 0.9 - u * 0.8 + wy * 0.75;
            double broad = Noise.ridge(x * 1.9, y * 0.6, seed);
            double fine = Noise.ridge(x * 3.8 + 9, y * 1.3 + 2, seed + 5);
            double patch = Sdf.step(-0.25, 0.5, Noise.at(u * 1.7 + 3, v * 1.7, seed + 21));
            double b2 = broad * broad;
            double b8 = b2 * b2 * b2 * b2;
            double f4 = fine * fine * fine * fine;
            double f16 = f4 * f4 * f4 * f4;
            double cloud = wx * 0.09;
            return strength
                    * (cloud
                            - 0.085 * b8 * patch
                            - 0.10 * b8 * b8 * b8 * patch
                            - 0.055 * f16 * (1 - 0.5 * patch) * Sdf.step(-0.2, 0.4, wy));
        };
    }

    /** Long horizontal bands with small pores. */
    static Texture travertine(int seed, double px) {
        return (u, v) -> {
            double bend = 0.10 * Noise.at(u * 1.6, v * 2, seed + 2);
            double band = Noise.fbm(u * 1.1, (v + bend * 0.3) * 19, 4, px * 19, seed);
            double pore = Noise.at(u * 38, (v + bend * 0.3) * 105, seed + 6);
            double visible = Math.clamp(2 - px * 95 * 1.2, 0, 1);
            double hole = Sdf.step(0.42, 0.7, pore) * Sdf.step(-0.05, 0.25, band) * visible;
            return 0.095 * band - 0.12 * hole;
        };
    }

    /** Straight grain with bent rings. */
    static Texture wood(int seed, double px) {
        return (u, v) -> {
            double ring = v * 15 + 1.6 * Noise.at(u * 0.9, v * 3.5, seed) + 0.25 * Noise.at(u * 5, v * 12, seed + 2);
            double wave = ring - Math.floor(ring);
            double line = wave * wave * (1 - Sdf.step(0.86, 1, wave));
            double fibre = Noise.fbm(u * 7, v * 130, 2, px * 130, seed + 4);
            return 0.025 - 0.11 * line + 0.05 * fibre + 0.05 * Noise.at(u * 1.3, v * 4, seed + 8);
        };
    }

    /** Chips of two sizes, lighter and darker than their ground. */
    static Texture terrazzo(int seed, double px) {
        return (u, v) -> chips(u * 17, v * 17, seed, px * 17) + 0.7 * chips(u * 39, v * 39, seed + 40, px * 39);
    }

    private static double chips(double u, double v, int seed, double px) {
        int ix = (int) Math.floor(u);
        int iy = (int) Math.floor(v);
        double tone = 0;
        for (int j = -1; j <= 1; j++) {
            for (int i = -1; i <= 1; i++) {
                int cx = ix + i;
                int cy = iy + j;
                double chance = Noise.unit(cx, cy, seed);
                if (chance < 0.35) {
                    continue;
                }
                double dx = u - cx - 0.2 - 0.6 * Noise.unit(cx, cy, seed + 1);
                double dy = v - cy - 0.2 - 0.6 * Noise.unit(cx, cy, seed + 2);
                double turn = 6.28 * Noise.unit(cx, cy, seed + 3);
                double c = Math.cos(turn);
                double s = Math.sin(turn);
                double ax = Math.abs(dx * c + dy * s);
                double ay = Math.abs(dy * c - dx * s);
                double size = 0.12 + 0.22 * Noise.unit(cx, cy, seed + 4);
                double d = Math.max(Math.max(ax - size, ay - size * 0.7), (ax + ay) * 0.72 - size * 0.85);
                tone += Sdf.cover(d, Math.max(px, 0.04)) * (chance > 0.62 ? 0.14 : -0.13);
            }
        }
        return tone * Math.clamp(2 - px * 3, 0, 1);
    }
}
