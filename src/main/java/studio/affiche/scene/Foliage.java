package studio.affiche.scene;

import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * The shadow of a plant that stands outside the picture: what is near the wall is sharper than what is far from it. It
 * comes in from where it meets text least; behind text it is out of focus altogether.
 */
final class Foliage implements Shade {
    private final Stage stage;
    private final SoftMap near;
    private final SoftMap far;
    private final SoftMap hazy;

    /** The shadow if the prompt asks for it. */
    static Shade of(Stage stage) {
        return stage.prompt().has(Detail.LEAF_SHADOWS) ? new Foliage(stage) : NONE;
    }

    private Foliage(Stage stage) {
        this.stage = stage;
        Leaves plant = new Leaves(stage.grain(47));
        List<Shape> sharp = new ArrayList<>();
        List<Shape> soft = new ArrayList<>();
        double side = freeSide();
        double way = -side;
        double x = side < 0 ? -0.05 : stage.width() + 0.05;
        double size = Math.min(stage.width(), 1.25) * (0.80 + 0.12 * Math.min(stage.height(), 1.7));
        double kind = stage.random(42);
        double drop = stage.random(43, 0, 0.12);
        if (kind < 0.45) {
            double droop = stage.random(41, 0.25, 0.50);
            plant.frond(sharp, x, -0.02 + drop, way, droop, size * 0.95, 1);
            plant.frond(sharp, x, 0.26 + drop, way, droop + 0.45, size * 0.66, 2);
            plant.frond(soft, x, -0.16 + drop, way, droop - 0.10, size * 1.05, 3);
        } else if (kind < 0.72) {
            double droop = stage.random(41, 0.25, 0.60);
            plant.monstera(sharp, x + way * 0.02, -0.04 + drop, way, droop + 0.25, size * 0.52, 1);
            plant.monstera(sharp, x, 0.30 + drop, way, droop - 0.15, size * 0.42, 2);
            plant.monstera(soft, x + way * 0.34, -0.12, way, droop + 0.5, size * 0.55, 3);
        } else {
            double droop = stage.random(41, 0.20, 0.50);
            plant.branch(sharp, x, -0.02 + drop, way, droop, size * 0.85, 1);
            plant.branch(sharp, x, 0.16 + drop, way, droop + 0.35, size * 0.62, 2);
            plant.branch(soft, x, -0.14, way, droop + 0.15, size, 3);
        }
        double blur = 0.25 + stage.light().softness();
        near = SoftMap.of(stage, sharp, 560, 0.0065 * blur);
        far = SoftMap.of(stage, soft, 300, 0.018 * blur);
        List<Shape> all = new ArrayList<>(sharp);
        all.addAll(soft);
        hazy = SoftMap.of(stage, all, 160, 0.040);
    }

    /** -1 for the left, 1 for the right. */
    private double freeSide() {
        double left = covered(0.2);
        double right = covered(stage.width() - 0.2);
        double lamp = stage.lightX() < 0 ? -1 : 1;
        return Math.abs(left - right) < 0.15 ? lamp : left < right ? -1 : 1;
    }

    private double covered(double x) {
        double sum = 0;
        for (int i = 0; i < 6; i++) {
            sum += stage.calmAt(x, stage.height() * 0.08 * i + 0.03) / 6;
        }
        return sum;
    }

    /** Faint and without edges where text stands. */
    @Override
    public double at(double x, double y) {
        double h = hazy.at(x, y);
        if (h <= 0.002) {
            return 0;
        }
        double shade = 1 - (1 - 0.85 * near.at(x, y)) * (1 - 0.5 * far.at(x, y));
        double calm = stage.calmAt(x, y, 0.14);
        return Sdf.lerp(shade, 0.30 * h, calm);
    }
}
