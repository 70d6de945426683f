package studio.affiche.poster;

import java.util.List;
import java.util.Optional;

/**
 * A shape behind a text that belongs to it: pill, badge, plate or band. It fills the text layer's whole box and the text
 * is fitted inside it.
 *
 * @param outline its form
 * @param fill of the shape
 * @param stroke along its edge
 * @param paddingX left and right of the text in canvas pixels
 * @param paddingY above and below the text in canvas pixels
 * @param shadows behind the shape, first is lowest
 */
public record Plate(
        Outline outline, Fill fill, Optional<Stroke> stroke, double paddingX, double paddingY, List<Shadow> shadows) {
    public Plate {
        if (!(paddingX >= 0 && paddingY >= 0 && Double.isFinite(paddingX + paddingY))) {
            throw new IllegalArgumentException("Padding is 0 or more");
        }
        shadows = List.copyOf(shadows);
    }
}
