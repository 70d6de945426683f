package studio.affiche.scene;

/**
 * A level surface in perspective, on which the product stands: one unit on it is one canvas unit at the product's foot.
 * Seen through a long lens from a little above, at the tilt at which plinths are drawn.
 *
 * @param cx where the vanishing point lies
 * @param base y of the product's foot
 * @param eye y of the surface's own horizon; surfaces end well below it
 */
record Plane(double cx, double base, double eye) {
    /** Focal length in canvas units. */
    private static final double LENS = 2.4;

    /** The usual table top. */
    static Plane under(Footing foot) {
        return tilted(foot, Cylinder.TILT);
    }

    /**
     * A surface seen at another tilt.
     *
     * @param tilt height over width of a circle at the product's foot
     */
    static Plane tilted(Footing foot, double tilt) {
        return new Plane(foot.cx(), foot.base(), foot.base() - tilt * LENS);
    }

    /** How much further than the product's foot a row of the picture lies: 1 there, more beyond. */
    double scale(double y) {
        return (base - eye) / Math.max(1e-3, y - eye);
    }

    /** Place to the right of the vanishing point. */
    double across(double x, double scale) {
        return (x - cx) * scale;
    }

    /** Place beyond the product's foot; nearer ones are negative. */
    double beyond(double scale) {
        return LENS * (scale - 1);
    }

    /** Depth that one pixel of a row covers. */
    double deep(double pixel, double scale) {
        return pixel * LENS * scale * scale / (base - eye);
    }
}
