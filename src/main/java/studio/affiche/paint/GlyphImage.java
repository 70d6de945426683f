package studio.affiche.paint;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import studio.affiche.poster.Box;
import studio.affiche.poster.Layer;
import studio.affiche.poster.Poster;

/**
 * The words of a poster in white on black, where and as the painter sets them: the condition that tells a renderer what
 * to write (AutoPP, section 3.3).
 */
public final class GlyphImage {
    private final TextSetter setter;

    public GlyphImage(TextSetter setter) {
        this.setter = setter;
    }

    /**
     * @param width pixels; the canvas is stretched to it
     * @param height pixels
     * @return {@link BufferedImage#TYPE_INT_RGB}, the caller's own
     */
    public BufferedImage paint(Poster poster, int width, int height) {
        var stretch = AffineTransform.getScaleInstance(
                (double) width / poster.size().width(),
                (double) height / poster.size().height());
        try (var surface = new Surface(new Rectangle(width, height), true)) {
            surface.graphics().setColor(Color.WHITE);
            for (Layer.Text layer : poster.layers(Layer.Text.class)) {
                if (layer.properties().visible()) {
                    Box box = layer.textBox();
                    var place = new AffineTransform(stretch);
                    place.concatenate(ShapePainting.place(layer, 1));
                    place.translate(box.x(), box.y());
                    TextPainting.set(setter, layer).outlines(place).values().forEach(surface.graphics()::fill);
                }
            }
            return surface.image();
        }
    }
}
