package studio.affiche.photo.sample;

/**
 * A shape and what it is made of.
 *
 * @param solid its shape
 * @param low corner of a box around it with the least coordinates
 * @param high corner of that box with the greatest coordinates
 * @param material what it is made of
 */
record Part(Solid solid, Vec low, Vec high, Material material) {
    /** Nearer than this to the box, the shape itself is asked. */
    private static final double CLOSE = 0.4;

    /** A part that stands on the y axis. */
    static Part upright(Solid solid, double radius, double bottom, double top, Material material) {
        return new Part(solid, new Vec(-radius, bottom, -radius), new Vec(radius, top, radius), material);
    }

    /** A part that reaches as far to the left as to the right, and to the back as to the front. */
    static Part centred(Solid solid, double reach, double bottom, double top, double depth, Material material) {
        return new Part(solid, new Vec(-reach, bottom, -depth), new Vec(reach, top, depth), material);
    }

    /** The part turned and moved, with its print. */
    Part posed(Pose pose) {
        Vec least = new Vec(1e9, 1e9, 1e9);
        Vec most = new Vec(-1e9, -1e9, -1e9);
        for (int i = 0; i < 8; i++) {
            Vec corner = pose.out(new Vec(
                    (i & 1) == 0 ? low.x() : high.x(),
                    (i & 2) == 0 ? low.y() : high.y(),
                    (i & 4) == 0 ? low.z() : high.z()));
            least = new Vec(
                    Math.min(least.x(), corner.x()), Math.min(least.y(), corner.y()), Math.min(least.z(), corner.z()));
            most = new Vec(
                    Math.max(most.x(), corner.x()), Math.max(most.y(), corner.y()), Math.max(most.z(), corner.z()));
        }
        return new Part(pose.of(solid), least, most, material.posed(pose));
    }

    /** The signed distance, or from afar less: that to the box. */
    double distance(double x, double y, double z) {
        double box = boxDistance(x, y, z);
        return box > CLOSE ? box : solid.distance(x, y, z);
    }

    /** Distance to the box, 0 inside: never more than that to the shape. */
    double boxDistance(double x, double y, double z) {
        double dx = Math.max(0, Math.max(low.x() - x, x - high.x()));
        double dy = Math.max(0, Math.max(low.y() - y, y - high.y()));
        double dz = Math.max(0, Math.max(low.z() - z, z - high.z()));
        return Math.sqrt(dx * dx + dy * dy + dz * dz);
    }
}
