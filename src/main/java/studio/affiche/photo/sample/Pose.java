package studio.affiche.photo.sample;

import java.util.function.UnaryOperator;

/**
 * How a part stands in the picture.
 *
 * @param right its own x axis as a direction of the picture
 * @param up its own y axis
 * @param toward its own z axis
 * @param at where its own origin is
 */
record Pose(Vec right, Vec up, Vec toward, Vec at) {
    /** As it was modelled. */
    static final Pose UPRIGHT = new Pose(new Vec(1, 0, 0), new Vec(0, 1, 0), new Vec(0, 0, 1), new Vec(0, 0, 0));

    /** Turned further around the vertical axis by degrees: the front moves to the right. */
    Pose yawed(double degrees) {
        double c = Math.cos(Math.toRadians(degrees));
        double s = Math.sin(Math.toRadians(degrees));
        return turned(v -> new Vec(c * v.x() + s * v.z(), v.y(), c * v.z() - s * v.x()));
    }

    /** Turned further around the axis across the picture by degrees: the top moves to the camera. */
    Pose pitched(double degrees) {
        double c = Math.cos(Math.toRadians(degrees));
        double s = Math.sin(Math.toRadians(degrees));
        return turned(v -> new Vec(v.x(), c * v.y() - s * v.z(), s * v.y() + c * v.z()));
    }

    /** Turned further in the plane of the picture by degrees, counter-clockwise. */
    Pose rolled(double degrees) {
        double c = Math.cos(Math.toRadians(degrees));
        double s = Math.sin(Math.toRadians(degrees));
        return turned(v -> new Vec(c * v.x() - s * v.y(), s * v.x() + c * v.y(), v.z()));
    }

    /** Moved further. */
    Pose moved(double dx, double dy, double dz) {
        return new Pose(right, up, toward, at.plus(new Vec(dx, dy, dz)));
    }

    private Pose turned(UnaryOperator<Vec> turn) {
        return new Pose(turn.apply(right), turn.apply(up), turn.apply(toward), turn.apply(at));
    }

    /** A point of the picture in the part's own coordinates. */
    Vec in(Vec p) {
        return directionIn(p.minus(at));
    }

    /** A direction of the picture in the part's own coordinates. */
    Vec directionIn(Vec d) {
        return new Vec(d.dot(right), d.dot(up), d.dot(toward));
    }

    /** A direction of the part's own in the picture. */
    Vec directionOut(Vec d) {
        return right.times(d.x()).plus(up.times(d.y())).plus(toward.times(d.z()));
    }

    /** A point of the part's own in the picture. */
    Vec out(Vec p) {
        return directionOut(p).plus(at);
    }

    Solid of(Solid solid) {
        return (x, y, z) -> {
            double dx = x - at.x();
            double dy = y - at.y();
            double dz = z - at.z();
            return solid.distance(
                    dx * right.x() + dy * right.y() + dz * right.z(),
                    dx * up.x() + dy * up.y() + dz * up.z(),
                    dx * toward.x() + dy * toward.y() + dz * toward.z());
        };
    }

    Skin of(Skin skin) {
        return p -> skin.at(in(p));
    }

    Relief of(Relief relief) {
        return (p, n) -> directionOut(relief.bend(in(p), directionIn(n)));
    }
}
