package studio.affiche.poster;

import java.util.function.UnaryOperator;

/**
 * A named change to a poster. Applying it never alters the poster it is given.
 *
 * @param name what the designer reads under undo, such as {@code Move Headline}
 * @param change pure
 */
public record Edit(String name, UnaryOperator<Poster> change) {
    /** The poster after the change. */
    public Poster apply(Poster poster) {
        return change.apply(poster);
    }
}
