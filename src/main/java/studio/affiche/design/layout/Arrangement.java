package studio.affiche.design.layout;

import java.util.List;
import studio.affiche.poster.Box;

/**
 * A solved layout.
 *
 * @param archetype it follows
 * @param texts in reading order
 * @param product its box in canvas pixels, of the product's own aspect
 * @param tilt of the product in degrees clockwise
 */
public record Arrangement(Archetype archetype, List<Placed> texts, Box product, double tilt) {
    public Arrangement {
        texts = List.copyOf(texts);
    }
}
