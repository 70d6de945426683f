package studio.affiche.ui.geometry;

/**
 * A line to snap to.
 *
 * @param vertical whether it runs from top to bottom
 * @param at its x if vertical, else its y, in canvas pixels
 * @param from where it begins along its direction
 * @param to where it ends
 * @param kind what it marks
 */
public record Guide(boolean vertical, double at, double from, double to, Kind kind) {
    /** What a guide marks; the earlier is preferred where two are equally near. */
    public enum Kind {
        CANVAS_CENTRE,
        LAYER_CENTRE,
        CANVAS_EDGE,
        LAYER_EDGE;

        /** Whether a middle is meant, which matches middles only. */
        public boolean centre() {
            return this == CANVAS_CENTRE || this == LAYER_CENTRE;
        }
    }

    /** The same line reaching as far as another stretch as well. */
    public Guide reaching(double otherFrom, double otherTo) {
        return new Guide(vertical, at, Math.min(from, otherFrom), Math.max(to, otherTo), kind);
    }
}
