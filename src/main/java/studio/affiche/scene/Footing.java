package studio.affiche.scene;

import studio.affiche.paint.Ground;
import studio.affiche.poster.Box;

/**
 * Where the ground of a standing product lies, derived from its box: the same rule for every set.
 *
 * @param cx centre of the product
 * @param base y of the product's lower edge
 * @param half half of the product's width
 * @param below room between the product and the canvas's lower edge, 0 or more
 */
record Footing(double cx, double base, double half, double below) {
    static Footing of(Stage stage) {
        Box p = stage.product();
        return new Footing(p.centerX(), p.bottom(), p.width() / 2, Math.max(0, stage.height() - p.bottom()));
    }

    /** Radius of a round plinth under the product: wider than it, but within reason for very wide products. */
    double plinth(double widening) {
        return Math.clamp(half * widening + 0.03, 0.10, Math.max(0.62, half * 1.06 + 0.02));
    }

    /** The upper face of a round plinth under the product, which stands a little before its middle. */
    Ground.Face.Round face(double radius) {
        return new Ground.Face.Round(cx, base - radius * Cylinder.TILT * 0.42, radius, radius * Cylinder.TILT);
    }
}
