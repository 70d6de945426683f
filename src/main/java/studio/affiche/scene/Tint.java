package studio.affiche.scene;

/** Linear-light sRGB of one point while it is being built up. One per thread, reused. */
final class Tint {
    double r;
    double g;
    double b;

    void set(Flat c) {
        r = c.r();
        g = c.g();
        b = c.b();
    }

    /** Lays an opaque colour over, covering 0 to 1 of what is there. */
    void over(Flat c, double cover) {
        r += (c.r() - r) * cover;
        g += (c.g() - g) * cover;
        b += (c.b() - b) * cover;
    }

    /** Lets what was there before show through: {@code cover} of the present colour stays. */
    void under(double oldR, double oldG, double oldB, double cover) {
        r = oldR + (r - oldR) * cover;
        g = oldG + (g - oldG) * cover;
        b = oldB + (b - oldB) * cover;
    }

    /** Adds light. */
    void add(Flat c, double strength) {
        r += c.r() * strength;
        g += c.g() * strength;
        b += c.b() * strength;
    }

    /** Takes light away or gives more of the same colour. */
    void scale(double factor) {
        r *= factor;
        g *= factor;
        b *= factor;
    }
}
