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
    private final Texture material;
    private final Field texture;

    Wall(Stage stage) {
        this.stage = stage;
        this.reach = Math.hypot(stage.width(), stage.height());
        this.lampX = stage.width() * (0.5 + 0.62 * stage.lightX());
        this.lampY = stage.height() * (0.36 - 0.42 * stage.lightUp());
        this.material = Texture.wall(stage);
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
        return material.at(x, y) * (1 - 0.6 * stage.calmAt(x, y));
    }
}
