package studio.affiche.scene.cast;

/** The light all round a set, apart from the lamp. */
@FunctionalInterface
public interface Sky {
    /** Brightness in a direction of length 1; 1 is a bright white room. */
    double at(double dx, double dy, double dz);
}
