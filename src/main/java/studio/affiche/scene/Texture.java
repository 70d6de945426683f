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
            Texture slab = marble(seed, px * 1.7, 1.25);
            return (u, v) -> slab.at(u * 1.7, v * 1.7);
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

    /** The broad relief of a stage's wall in grazing light, as a share of the light: features wider than 0.01. */
    static Texture wall(Stage stage) {
        int seed = stage.grain(31);
        double px = stage.pixel();
        boolean plaster = stage.prompt().has(Material.PLASTER);
        boolean concrete = stage.prompt().has(Material.CONCRETE);
        double hard = 1.2 - 0.4 * stage.light().softness();
        double relief = (plaster ? 0.17 : concrete ? 0.06 : 0.012) * hard;
        double mottle = plaster ? 0.075 : concrete ? 0.12 : 0.022;
        double shiftX = stage.lightX() * 0.16;
        double shiftY = -stage.lightUp() * 0.16;
        return (x, y) -> {
            double cloud = Noise.fbm(x * 2.1, y * 2.1, 3, px * 2.1, seed + 50) * mottle;
            double u = (x * 0.94 + y * 0.34) * 4.2;
            double v = (y * 0.94 - x * 0.34) * 8.0;
            double strokes = Noise.fbm(u + shiftX, v + shiftY, 4, px * 8, seed) - Noise.fbm(u, v, 4, px * 8, seed);
            double sum = cloud + strokes * relief * 1.5;
            if (concrete) {
                double pore = Noise.at(x * 46, y * 46, seed + 11) * Math.clamp(2 - px * 46 * 2, 0, 1);
                sum -= 0.12 * Sdf.step(0.62, 0.9, pore);
            }
            return sum;
        };
    }

    /**
     * Marble: grey clouds along one direction, veins that wander through them and change their width, hairlines that
     * branch off.
     */
    static Texture marble(int seed, double px, double strength) {
        return (u, v) -> {
            double wx = Noise.fbm(u * 2.2, v * 2.2, 5, px * 2.2, seed + 3);
            double wy = Noise.fbm(u * 2.2 + 7, v * 2.2 - 4, 4, px * 2.2, seed + 9);
            double x = u * 1.1 + v * 0.9 + wx * 0.62;
            double y = v * 0.9 - u * 0.8 + wy * 0.62;
            double patch = Sdf.step(-0.30, 0.45, Noise.at(u * 1.5 + 3, v * 1.5, seed + 21));
            double main = Math.abs(Noise.at(x * 1.7, y * 0.55, seed));
            double side = Math.abs(Noise.at(x * 3.6 + 9, y * 1.5 + 2, seed + 5));
            double hair = Math.abs(Noise.at(x * 2.9 - y * 4.1, y * 2.6 + x * 3.3, seed + 7));
            double wide = 0.012 + 0.030 * Sdf.step(-0.2, 0.6, wy + 0.3 * Noise.at(u * 5, v * 5, seed + 23));
            double cloud = Noise.at(x * 1.1 + 4, y * 0.5, seed + 11);
            return strength
                    * (0.050 * wx
                            + 0.030 * cloud
                            - 0.075 * patch * Sdf.bell(main / 0.30)
                            - 0.135 * patch * vein(main, wide, px * 1.7)
                            - 0.060 * (1 - 0.6 * patch) * Sdf.step(-0.15, 0.35, wx) * vein(side, 0.018, px * 3.6)
                            - 0.045 * patch * Sdf.step(-0.05, 0.4, wy) * vein(hair, 0.014, px * 5));
        };
    }

    /** 1 on a line of zeros of noise, less beside it; thinner than a pixel it pales. */
    private static double vein(double noise, double width, double pixel) {
        double w = Math.max(width, pixel * 0.8);
        double d = noise / w;
        return width / w / (1 + d * d * d * d);
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
