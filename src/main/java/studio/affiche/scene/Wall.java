package studio.affiche.scene;

/**
 * An upright wall in the key light: brightness falls off away from the lamp, the material shows in grazing light, both
 * fainter where text stands.
 */
final class Wall {
    private final Stage stage;
    private final double lampX;
    private final double lampY;
    private final double reach;
    private final double relief;
    private final double mottle;
    private final boolean pores;
    private final double shiftX;
    private final double shiftY;
    private final int seed;
    private final Field texture;

    Wall(Stage stage) {
        this.stage = stage;
        this.seed = stage.grain(31);
        this.reach = Math.hypot(stage.width(), stage.height());
        this.lampX = stage.width() * (0.5 + 0.62 * stage.lightX());
        this.lampY = stage.height() * (0.36 - 0.42 * stage.lightUp());
        boolean plaster = stage.prompt().has(Material.PLASTER);
        boolean concrete = stage.prompt().has(Material.CONCRETE);
        double hard = 1.2 - 0.4 * stage.light().softness();
        this.relief = (plaster ? 0.17 : concrete ? 0.06 : 0.012) * hard;
        this.mottle = plaster ? 0.075 : concrete ? 0.12 : 0.022;
        this.pores = concrete;
        this.shiftX = stage.lightX() * 0.16;
        this.shiftY = -stage.lightUp() * 0.16;
        this.texture = SoftMap.field(stage, 1.0 / 480, this::relief);
    }

    /** Light on the wall, 1 where it has the material's own colour. */
    double lit(double x, double y) {
        return falloff(x, y) + texture(x, y);
    }

    double falloff(double x, double y) {
        double dx = (x - lampX) / reach;
        double dy = (y - lampY) / reach;
        double d = Math.sqrt(dx * dx + dy * dy);
        return 1.20 - 0.42 * Sdf.step(0.05, 1.05, d);
    }

    /** The part of the light that the material's relief changes. */
    double texture(double x, double y) {
        return texture.at(x, y);
    }

    private double relief(double x, double y) {
        double quiet = 1 - 0.6 * stage.calmAt(x, y);
        double px = stage.pixel();
        double cloud = Noise.fbm(x * 2.1, y * 2.1, 3, px * 2.1, seed + 50) * mottle;
        double u = (x * 0.94 + y * 0.34) * 4.2;
        double v = (y * 0.94 - x * 0.34) * 8.0;
        double strokes = Noise.fbm(u + shiftX, v + shiftY, 4, px * 8, seed) - Noise.fbm(u, v, 4, px * 8, seed);
        double sum = cloud + strokes * relief * 1.5;
        if (pores) {
            double pore = Noise.at(x * 46, y * 46, seed + 11) * Math.clamp(2 - px * 46 * 2, 0, 1);
            sum -= 0.12 * Sdf.step(0.62, 0.9, pore);
        }
        return sum * quiet;
    }
}
