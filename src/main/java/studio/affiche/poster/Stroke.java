package studio.affiche.poster;

/**
 * A line along an outline, centred on it.
 *
 * @param width canvas pixels, above 0
 * @param color of the line
 */
public record Stroke(double width, Rgba color) {
    public Stroke {
        if (!(width > 0 && Double.isFinite(width))) {
            throw new IllegalArgumentException("A stroke is wider than 0 pixels, not " + width);
        }
    }
}
