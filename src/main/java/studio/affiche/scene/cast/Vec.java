package studio.affiche.scene.cast;

/** Three numbers that methods fill in. Reused. */
public final class Vec {
    double x;
    double y;
    double z;

    Vec set(double a, double b, double c) {
        x = a;
        y = b;
        z = c;
        return this;
    }

    /** Turns it round. */
    public void flip() {
        set(-x, -y, -z);
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
}
