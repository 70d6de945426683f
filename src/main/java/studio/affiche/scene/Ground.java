package studio.affiche.scene;

/**
 * A level plane that runs to a horizon, seen by a camera at the product's distance: how large things are on it, and
 * how far away, at a height of the picture. Where the product stands the scale is 1.
 *
 * @param cx where the camera looks
 * @param horizon y of the horizon
 * @param base y where the product stands, below the horizon
 */
record Ground(double cx, double horizon, double base) {
    /** The least scale: the last hundredth before the horizon is all one distance. */
    private static final double LEAST = 0.02;

    /** How large things are at a height: 1 at the product, 0 at the horizon, more towards us. */
    double scale(double y) {
        return Math.max(LEAST, (y - horizon) / Math.max(0.02, base - horizon));
    }

    /** Distance from the camera in canvas units at the product's distance: as deep as the plinths' tilt tells. */
    double depth(double y) {
        return Math.max(0.02, base - horizon) / Cylinder.TILT / scale(y);
    }

    /** A place on the ground to the right of the camera's line, in canvas units at the product's distance. */
    double across(double x, double y) {
        return (x - cx) / scale(y);
    }
}
