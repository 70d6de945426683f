package studio.affiche.segment.stage;

import java.awt.Paint;
import java.awt.Shape;

/**
 * A part of a product, in a box one high and as wide as its aspect, y down.
 *
 * @param outline where it is
 * @param paint in the same box
 * @param opacity above 0 to 1; glass has little
 * @param printed on what was painted before, so that it adds nothing to the product's outline
 */
record Part(Shape outline, Paint paint, double opacity, boolean printed) {
    static Part solid(Shape outline, Paint paint) {
        return new Part(outline, paint, 1, false);
    }

    static Part glass(Shape outline, Paint paint, double opacity) {
        return new Part(outline, paint, opacity, false);
    }

    static Part print(Shape outline, Paint paint, double opacity) {
        return new Part(outline, paint, opacity, true);
    }
}
