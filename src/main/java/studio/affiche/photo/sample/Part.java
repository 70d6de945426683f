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

    /** The signed distance, or from afar less: that to the box. */
    double distance(double x, double y, double z) {
        double dx = Math.max(0, Math.max(low.x() - x, x - high.x()));
        double dy = Math.max(0, Math.max(low.y() - y, y - high.y()));
        double dz = Math.max(0, Math.max(low.z() - z, z - high.z()));
        double square = dx * dx + dy * dy + dz * dz;
        return square > CLOSE * CLOSE ? Math.sqrt(square) : solid.distance(x, y, z);
    }
}
