package studio.affiche.scene.cast;

/** A half line in space. One per thread, reused. */
public final class Ray {
    private static final double LEAST = 1e-12;

    double ox;
    double oy;
    double oz;
    double dx;
    double dy;
    double dz;
    /** One over each part of the direction, never infinite; as of the last {@link #invert}. */
    double ix;

    double iy;
    double iz;

    /** Sets where it starts. */
    public Ray from(double x, double y, double z) {
        ox = x;
        oy = y;
        oz = z;
        return this;
    }

    /** Sets where it goes; the direction need not have length 1, but must have one. */
    public Ray along(double x, double y, double z) {
        double n = 1 / Math.sqrt(x * x + y * y + z * z);
        dx = x * n;
        dy = y * n;
        dz = z * n;
        return this;
    }

    /** Sets the parts' inverses, which only those who ask bounds need. */
    void invert() {
        ix = inverse(dx);
        iy = inverse(dy);
        iz = inverse(dz);
    }

    private static double inverse(double part) {
        return 1 / (Math.abs(part) < LEAST ? Math.copySign(LEAST, part) : part);
    }

    /** Rightwards part of its direction, which has length 1. */
    public double dx() {
        return dx;
    }

    /** Upwards part of its direction. */
    public double dy() {
        return dy;
    }

    /** Part of its direction towards the viewer. */
    public double dz() {
        return dz;
    }
}
