package studio.affiche.scene.cast;

/** A box along the axes, between its lower and its higher coordinates; they may be infinite. */
record Bounds(double x0, double y0, double z0, double x1, double y1, double z1) {
    /** About a middle, so far to each side. */
    static Bounds about(double x, double y, double z, double hx, double hy, double hz) {
        return new Bounds(x - hx, y - hy, z - hz, x + hx, y + hy, z + hz);
    }
}
