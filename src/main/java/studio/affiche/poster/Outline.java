package studio.affiche.poster;

/** The form of a shape, filling the box it is drawn in. */
public sealed interface Outline {
    /**
     * A rectangle with round corners.
     *
     * @param radius of the corners in canvas pixels; more than half the shorter side makes a pill
     */
    record Rectangle(double radius) implements Outline {
        public Rectangle {
            if (!(radius >= 0 && Double.isFinite(radius))) {
                throw new IllegalArgumentException("A corner radius is 0 or more, not " + radius);
            }
        }
    }

    /** The ellipse inscribed in the box. */
    record Ellipse() implements Outline {}

    /**
     * A star of many points, as on price stickers.
     *
     * @param points 3 to 64
     * @param depth how far the notches reach in, 0 none to 1 the centre
     */
    record Burst(int points, double depth) implements Outline {
        public Burst {
            if (points < 3 || points > 64 || !(depth >= 0 && depth < 1)) {
                throw new IllegalArgumentException("A burst has 3 to 64 points and a depth of 0 to 1");
            }
        }
    }

    /** A rectangle whose short sides are half circles. */
    static Outline pill() {
        return new Rectangle(CanvasSize.MAX_SIDE);
    }
}
