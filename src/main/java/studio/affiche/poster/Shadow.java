package studio.affiche.poster;

/**
 * A soft shadow, or with no offset a glow (CSS {@code drop-shadow}).
 *
 * @param dx offset to the right in canvas pixels
 * @param dy offset downward in canvas pixels
 * @param blur standard deviation of the blur in canvas pixels, 0 to 500
 * @param color with its opacity
 */
public record Shadow(double dx, double dy, double blur, Rgba color) {
    public Shadow {
        if (!(blur >= 0 && blur <= 500)) {
            throw new IllegalArgumentException("The blur of a shadow is 0 to 500 pixels, not " + blur);
        }
        if (!Double.isFinite(dx) || !Double.isFinite(dy)) {
            throw new IllegalArgumentException("The offset of a shadow is finite, not " + dx + ", " + dy);
        }
    }
}
