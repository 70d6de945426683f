package studio.affiche.paint;

import java.util.Optional;

/**
 * Where the ground around the product lies in a painted scene, so that shadows fall on what is there: on the upper face of
 * what the product stands on, and up the wall behind it. Lengths are those of whoever gives it; y goes down.
 *
 * @param face the upper side of what the product stands on; empty where the floor runs on
 * @param wall the upright wall behind; empty where there is none near
 */
public record Ground(Optional<Face> face, Optional<Wall> wall) {
    /** A floor without end. */
    public static final Ground OPEN = new Ground(Optional.empty(), Optional.empty());

    /** The upper side of something, as it is seen. */
    public sealed interface Face {
        /** A round plinth's: an ellipse. */
        record Round(double cx, double cy, double rx, double ry) implements Face {}

        /** A slab's or a table's, from its far to its near edge. */
        record Slab(double left, double back, double right, double front) implements Face {}
    }

    /**
     * An upright wall.
     *
     * @param plane y at which it would meet the level that the product stands on
     * @param foot y down to which it is seen: the same where that level reaches it, farther down behind a plinth
     * @param roll height over which the floor turns into it, 0 for a corner
     */
    public record Wall(double plane, double foot, double roll) {
        /** A wall that the level reaches. */
        public static Wall at(double y) {
            return new Wall(y, y, 0);
        }
    }

    /** A floor that runs to a wall. */
    public static Ground before(Wall wall) {
        return new Ground(Optional.empty(), Optional.of(wall));
    }

    /** The face of something that stands free. */
    public static Ground on(Face face) {
        return new Ground(Optional.of(face), Optional.empty());
    }

    /** The same before a wall. */
    public Ground with(Wall value) {
        return new Ground(face, Optional.of(value));
    }

    /** The same in other units, then moved. */
    public Ground place(double factor, double dx, double dy) {
        return new Ground(
                face.map(f -> switch (f) {
                    case Face.Round r ->
                        new Face.Round(r.cx() * factor + dx, r.cy() * factor + dy, r.rx() * factor, r.ry() * factor);
                    case Face.Slab s ->
                        new Face.Slab(
                                s.left() * factor + dx,
                                s.back() * factor + dy,
                                s.right() * factor + dx,
                                s.front() * factor + dy);
                }),
                wall.map(w -> new Wall(w.plane() * factor + dy, w.foot() * factor + dy, w.roll() * factor)));
    }

    /** How much of a place is on the face, 0 to 1, its edge one unit wide; 1 everywhere on an open floor. */
    double onFace(double x, double y) {
        if (face.isEmpty()) {
            return wall.map(w -> Math.clamp((y - w.plane()) / Math.max(1, w.roll()) + 0.5, 0, 1))
                    .orElse(1.0);
        }
        return switch (face.get()) {
            case Face.Round r -> {
                double u = (x - r.cx()) / r.rx();
                double v = (y - r.cy()) / r.ry();
                double d = Math.sqrt(u * u + v * v);
                // Distance along the gradient, near enough at the edge.
                double steep = Math.hypot(u / r.rx(), v / r.ry()) / Math.max(1e-9, d);
                yield Math.clamp(0.5 + (1 - d) / Math.max(1e-9, steep), 0, 1);
            }
            case Face.Slab s ->
                Math.clamp(
                        Math.min(Math.min(x - s.left(), s.right() - x), Math.min(y - s.back(), s.front() - y)) + 0.5,
                        0,
                        1);
        };
    }

    /** How much of a place is on the wall, 0 to 1: what carries the face stands before it. */
    double onWall(double x, double y) {
        return wall.map(w -> Math.clamp((w.foot() - y + w.roll()) / Math.max(1, w.roll()) + 0.5, 0, 1))
                        .orElse(0.0)
                * (1 - beforeWall(x, y));
    }

    /** How much of a place is on the side below the face. */
    private double beforeWall(double x, double y) {
        return face.map(f -> switch (f) {
                    case Face.Round r -> both(r.rx() - Math.abs(x - r.cx()), y - r.cy());
                    case Face.Slab s -> both(Math.min(x - s.left(), s.right() - x), y - s.back());
                })
                .orElse(0.0);
    }

    private static double both(double one, double other) {
        return Math.clamp(Math.min(one, other) + 0.5, 0, 1);
    }

    /** The same ground for a product that stands at a place; an open floor if that is not on it. */
    Ground under(double x, double y) {
        boolean beside = face.isPresent() && onFace(x, y) < 0.5;
        boolean behind = wall.map(w -> y < w.plane()).orElse(false);
        return beside || behind ? OPEN : this;
    }
}
