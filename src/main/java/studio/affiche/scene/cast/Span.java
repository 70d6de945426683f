package studio.affiche.scene.cast;

/** The part of a ray that lies in a convex body, and through which faces it comes in and goes out. Reused. */
final class Span {
    double in;
    double out;
    int inFace;
    int outFace;

    void set(double enter, int enterFace, double leave, int leaveFace) {
        in = enter;
        inFace = enterFace;
        out = leave;
        outFace = leaveFace;
    }

    /** Keeps only the part between two more crossings; false if nothing is left. */
    boolean clip(double enter, int enterFace, double leave, int leaveFace) {
        if (enter > in) {
            in = enter;
            inFace = enterFace;
        }
        if (leave < out) {
            out = leave;
            outFace = leaveFace;
        }
        return in < out;
    }
}
