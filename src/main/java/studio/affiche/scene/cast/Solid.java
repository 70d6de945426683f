package studio.affiche.scene.cast;

import java.util.List;

/**
 * Something that light does not pass: a body with others cut out of it.
 *
 * @param cuts at most 15
 * @param finish which of the caller's finishes it has
 * @param red share of red light that it throws back, 0 to 1
 * @param green share of green light
 * @param blue share of blue light
 */
public record Solid(Convex body, List<Convex> cuts, Focus focus, int finish, double red, double green, double blue) {
    /** How sharp a solid is seen. */
    public enum Focus {
        /** In focus. */
        SHARP,
        /** Far behind, out of focus. */
        BLURRED,
        /** Reaches from near to far, such as the floor. */
        BOTH
    }

    public Solid {
        cuts = List.copyOf(cuts);
        if (cuts.size() > 15) {
            throw new IllegalArgumentException(cuts.size() + " cuts are too many: a solid has at most 15");
        }
    }
}
