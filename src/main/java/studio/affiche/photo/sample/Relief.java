package studio.affiche.photo.sample;

import java.util.function.ToDoubleFunction;

/** A change of a surface's normal: what is too fine to be modelled. */
@FunctionalInterface
interface Relief {
    Relief SMOOTH = (p, n) -> n;

    /** The unit normal at a point, given the smooth one. */
    Vec bend(Vec p, Vec normal);

    /** Fine grooves around the y axis, as a lathe leaves them. */
    static Relief turned(double depth) {
        return (p, n) -> {
            double r = Math.sqrt(p.x() * p.x() + p.z() * p.z());
            // Grooves run around: across them is up on a wall and outwards on a lid.
            double across = Math.abs(n.y()) > 0.7 ? r : p.y();
            double tilt = depth * Grain.line(across * 31);
            return Math.abs(n.y()) > 0.7
                    ? new Vec(n.x() + tilt * p.x() / Math.max(r, 1e-6), n.y(), n.z() + tilt * p.z() / Math.max(r, 1e-6))
                            .unit()
                    : new Vec(n.x(), n.y() + tilt, n.z()).unit();
        };
    }

    /**
     * Drops of condensed water on a wall around the y axis.
     *
     * @param radius of the wall
     * @param cell distance between drops, in centimetres
     * @param share of cells with a drop
     * @param bottom height below which there are none
     */
    static Relief drops(double radius, double cell, double share, double bottom) {
        double around = Math.floor(2 * Math.PI * radius / cell);
        return (p, n) -> {
            if (Math.abs(n.y()) > 0.4 || p.y() < bottom) {
                return n;
            }
            double turn = Math.atan2(p.x(), p.z()) / (2 * Math.PI) + 0.5;
            double u = turn * around;
            double v = p.y() / cell;
            long i = (long) Math.floor(u);
            long j = (long) Math.floor(v);
            long key = i * 7919 + j * 104729;
            if (Grain.hash(key) > 2 * share - 1) {
                return n;
            }
            double size = 0.16 + 0.14 * Grain.hash(key + 1);
            double x = (u - i - 0.5 - 0.18 * Grain.hash(key + 2)) / size;
            double y = (v - j - 0.5 - 0.18 * Grain.hash(key + 3)) / size;
            double far = x * x + y * y;
            if (far >= 1) {
                return n;
            }
            // A dome: steepest at its rim.
            double tilt = 0.75 * Math.sqrt(far);
            double tangentX = n.z();
            double tangentZ = -n.x();
            return new Vec(n.x() + tilt * x * tangentX, n.y() + tilt * y, n.z() + tilt * x * tangentZ).unit();
        };
    }

    /**
     * Bumps of a height field.
     *
     * @param step across which the slope is taken, in centimetres: about that of a pixel
     * @param height at a point of the surface, in centimetres
     */
    static Relief raised(double step, ToDoubleFunction<Vec> height) {
        return (p, n) -> {
            double here = height.applyAsDouble(p);
            var slope = new Vec(
                            height.applyAsDouble(new Vec(p.x() + step, p.y(), p.z())) - here,
                            height.applyAsDouble(new Vec(p.x(), p.y() + step, p.z())) - here,
                            height.applyAsDouble(new Vec(p.x(), p.y(), p.z() + step)) - here)
                    .times(1 / step);
            return n.minus(slope.along(n, -slope.dot(n))).unit();
        };
    }

    /** Pebbled leather, its pebbles of a size and a height in centimetres. */
    static Relief leather(double size, double height) {
        return raised(size / 12, p -> {
            double sag = 0.4 * Grain.at(p.x() / size / 2, p.y() / size / 2, p.z() / size / 2);
            double far = Grain.cells(p.x() / size + sag, p.y() / size, p.z() / size - sag);
            return -height * far * far;
        });
    }

    /** Gentle unevenness, as hands or a mould leave it, of a size and a height in centimetres. */
    static Relief uneven(double size, double height) {
        return raised(size / 20, p -> height * Grain.layered(p.x() / size, p.y() / size, p.z() / size, 2));
    }
}
