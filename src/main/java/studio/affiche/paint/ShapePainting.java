package studio.affiche.paint;

import java.awt.BasicStroke;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.affiche.poster.Box;
import studio.affiche.poster.Fill;
import studio.affiche.poster.Layer;
import studio.affiche.poster.Outline;
import studio.affiche.poster.Shadow;
import studio.affiche.poster.Stroke;

/** Geometric forms: shape layers, and the plates behind texts. */
final class ShapePainting {
    private ShapePainting() {}

    static List<Mark> marks(Layer.Shape layer, double scale, Rectangle within) {
        Box box = layer.frame().box();
        return marks(
                layer.outline(),
                layer.fill(),
                layer.stroke(),
                layer.shadows(),
                box,
                place(layer, scale),
                scale,
                within);
    }

    /** From canvas pixels to pixels of the poster, turned about the middle of the layer's frame. */
    static AffineTransform place(Layer layer, double scale) {
        Box box = layer.frame().box();
        var place = AffineTransform.getScaleInstance(scale, scale);
        place.rotate(Math.toRadians(layer.frame().rotation()), box.centerX(), box.centerY());
        return place;
    }

    /**
     * @param box that the form fills, in canvas pixels
     * @param place from canvas pixels to pixels of the poster
     */
    static List<Mark> marks(
            Outline outline,
            Fill fill,
            Optional<Stroke> stroke,
            List<Shadow> shadows,
            Box box,
            AffineTransform place,
            double scale,
            Rectangle within) {
        Shape form = Outlines.of(outline, box);
        Shape placed = place.createTransformedShape(form);
        var marks = new ArrayList<>(Shadows.of(placed, shadows, scale, within));
        marks.add(new Mark.Filled(placed, Fills.paint(fill, box, place)));
        stroke.ifPresent(s -> {
            var pen = new BasicStroke((float) s.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
            marks.add(new Mark.Filled(
                    place.createTransformedShape(pen.createStrokedShape(form)), Fills.color(s.color())));
        });
        return marks;
    }
}
