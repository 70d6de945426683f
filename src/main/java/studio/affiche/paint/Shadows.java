package studio.affiche.paint;

import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import studio.affiche.poster.Shadow;

/** Shadows and glows of shapes. They fall as the light does, so that a rotated layer's shadow is not rotated with it. */
final class Shadows {
    /** Blurs below this many pixels are not worth a mask. */
    private static final double SHARP = 0.35;

    private Shadows() {}

    /**
     * @param shape in pixels of the poster
     * @param shadows in canvas pixels, lowest first
     * @param scale pixels of the poster for each canvas pixel
     * @param within nothing outside is needed
     */
    static List<Mark> of(Shape shape, List<Shadow> shadows, double scale, Rectangle within) {
        var marks = new ArrayList<Mark>();
        for (Shadow shadow : shadows) {
            var move = AffineTransform.getTranslateInstance(shadow.dx() * scale, shadow.dy() * scale);
            Shape moved = move.createTransformedShape(shape);
            double sigma = shadow.blur() * scale;
            if (sigma < SHARP) {
                marks.add(new Mark.Filled(moved, Fills.color(shadow.color())));
            } else {
                marks.add(new Mark.Shaded(Mask.blurred(moved, sigma, within), shadow.color()));
            }
        }
        return marks;
    }
}
