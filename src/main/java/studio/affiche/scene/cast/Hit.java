package studio.affiche.scene.cast;

/** Where a ray meets a solid. One per thread, reused. */
public final class Hit {
    final Span span = new Span();
    final Span cut = new Span();
    final Vec normal = new Vec();
    double t;
    double x;
    double y;
    double z;
    int solid = -1;
    int part;
    int face;

    void clear(double farthest) {
        t = farthest;
        solid = -1;
    }

    void set(double distance, int index, int cutOrBody, int side) {
        t = distance;
        solid = index;
        part = cutOrBody;
        face = side;
    }

    /** A number for the surface met, the same all over one face; 0 where there is none. */
    public int surface() {
        return solid < 0 ? 0 : ((solid * 16 + part) * 8 + face) + 1;
    }

    /** Index of the solid in its space. */
    public int solid() {
        return solid;
    }

    /** 0 for the body itself, else 1 more than the index of the cut whose wall was met. */
    public int part() {
        return part;
    }

    /** The face of body or cut. */
    public int face() {
        return face;
    }

    /** Distance along the ray. */
    public double t() {
        return t;
    }

    public double x() {
        return x;
    }

    public double y() {
        return y;
    }

    public double z() {
        return z;
    }

    /** The surface's normal, towards where the ray came from on solids. */
    public Vec normal() {
        return normal;
    }
}
