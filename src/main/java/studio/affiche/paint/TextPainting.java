package studio.affiche.paint;

import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.affiche.poster.Box;
import studio.affiche.poster.Layer;
import studio.affiche.poster.Rgba;

/** Texts: the plate, the shadows of the letters, the letters. */
final class TextPainting {
    private TextPainting() {}

    /** How the text of a layer is set. */
    static SetText set(TextSetter setter, Layer.Text layer) {
        Box box = layer.textBox();
        return setter.setText(layer.text(), layer.spans(), layer.style(), box.width(), box.height());
    }

    static List<Mark> marks(TextSetter setter, Layer.Text layer, double scale, Rectangle within) {
        AffineTransform place = ShapePainting.place(layer, scale);
        var marks = new ArrayList<Mark>();
        layer.plate()
                .ifPresent(p -> marks.addAll(ShapePainting.marks(
                        p.outline(),
                        p.fill(),
                        p.stroke(),
                        p.shadows(),
                        layer.frame().box(),
                        place,
                        scale,
                        within)));
        Box box = layer.textBox();
        var letters = new AffineTransform(place);
        letters.translate(box.x(), box.y());
        Map<Optional<Rgba>, Path2D> outlines = set(setter, layer).outlines(letters);
        if (!layer.style().shadows().isEmpty() && !outlines.isEmpty()) {
            var all = new Path2D.Float(Path2D.WIND_NON_ZERO);
            outlines.values().forEach(path -> all.append(path, false));
            marks.addAll(Shadows.of(all, layer.style().shadows(), scale, within));
        }
        outlines.forEach((color, path) -> marks.add(new Mark.Filled(
                path,
                color.map(c -> (Paint) Fills.color(c))
                        .orElseGet(() -> Fills.paint(layer.style().fill(), box, place)))));
        return marks;
    }
}
