package studio.affiche.paint;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * One glyph's form at a type size of 1, the pen at the origin, y downward. The outline is shared and never changed.
 *
 * @param outline non-zero winding
 * @param left edge of the ink; all four are 0 where there is none
 * @param top edge of the ink
 * @param right edge of the ink
 * @param bottom edge of the ink
 */
record Glyph(Path2D outline, double left, double top, double right, double bottom) {
    static Glyph of(Path2D outline) {
        Rectangle2D box = outline.getBounds2D();
        return new Glyph(outline, box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
    }

    /** Whether there is nothing to see. */
    boolean blank() {
        return right <= left || bottom <= top;
    }
}
