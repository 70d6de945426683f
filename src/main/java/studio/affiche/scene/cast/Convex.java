package studio.affiche.scene.cast;

/**
 * A convex body. A ray is inside it for at most one stretch, which makes cutting one out of another simple arithmetic
 * (constructive solid geometry on intervals; Roth, 1982).
 */
public sealed interface Convex permits Block, Drum, Ball, Cone, Tunnel, Apse, HalfSpace {
    /** Where a ray is inside; false if nowhere. Stretches behind its start count too. */
    boolean span(Ray ray, Span span);

    /** The outward normal, of length 1, at a point of one of its faces. */
    void normal(int face, double x, double y, double z, Vec out);

    /** About the distance from a point to its nearest face, negative inside. */
    double distance(double x, double y, double z);

    /** Radius of a ball about {@link #middle} that holds it; infinite if there is none. */
    double reach();

    /** The middle of that ball. */
    void middle(Vec out);

    /** A box along the axes that holds it; without end where it has none. */
    default Bounds bounds() {
        Vec m = new Vec();
        middle(m);
        double r = reach();
        return new Bounds(m.x - r, m.y - r, m.z - r, m.x + r, m.y + r, m.z + r);
    }
}
