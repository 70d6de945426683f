package studio.affiche.scene;

/**
 * A level surface in perspective, on which the product stands: one unit on it is one canvas unit at the product's foot.
 * Seen through a long lens from a little above, at the tilt at which plinths are drawn.
 *
 * @param cx where the vanishing point lies
 * @param base y of the product's foot
 * @param eye y of the surface's own horizon; table tops end well below it, land runs up to it
 * @param lens focal length in canvas units
 */
record Plane(double cx, double base, double eye, double lens) {
    /** The usual focal length in canvas units. */
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
        return new Plane(foot.cx(), foot.base(), foot.base() - tilt * LENS, LENS);
    }

    /** Land or water that runs to a horizon in the picture, at the plinths' tilt where the product stands. */
    static Plane upTo(double horizon, Footing foot) {
        double eye = Math.min(horizon, foot.base() - 0.02);
        return new Plane(foot.cx(), foot.base(), eye, (foot.base() - eye) / Cylinder.TILT);
    }

    /** How much further than the product's foot a row of the picture lies: 1 there, more beyond. */
    double scale(double y) {
        return (base - eye) / Math.max(1e-3, y - eye);
    }

    /** How large things look: 1 at the product's foot, next to nothing at the horizon, more towards us. */
    double near(double y) {
        return Math.max(0.02, (y - eye) / (base - eye));
    }

    /** Place to the right of the vanishing point. */
    double across(double x, double scale) {
        return (x - cx) * scale;
    }

    /** Place beyond the product's foot; nearer ones are negative. */
    double beyond(double scale) {
        return lens * (scale - 1);
    }

    /** Depth that one pixel of a row covers. */
    double deep(double pixel, double scale) {
        return pixel * lens * scale * scale / (base - eye);
    }
}
