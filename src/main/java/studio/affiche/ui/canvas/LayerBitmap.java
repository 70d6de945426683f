package studio.affiche.ui.canvas;

import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;
import studio.affiche.poster.Assets;
import studio.affiche.poster.Box;
import studio.affiche.poster.CanvasSize;
import studio.affiche.poster.Frame;
import studio.affiche.poster.Layer;
import studio.affiche.poster.Poster;
import studio.affiche.ui.geometry.HitTest;
import studio.affiche.ui.session.Pixels;
import studio.affiche.ui.session.PosterImages;

/**
 * A layer painted by itself, to be moved about while it is dragged.
 *
 * @param image the layer with its shadows
 * @param area of the canvas that the image covers
 * @param frame of the layer when it was painted
 */
record LayerBitmap(Image image, Box area, Frame frame) {
    /** Paints a layer alone, on a canvas of its own just large enough for it and its shadows. */
    static LayerBitmap paint(PosterImages images, Poster poster, Layer layer, Assets assets, double scale) {
        Box bounds = HitTest.bounds(layer.frame());
        double shadow = Math.max(40, Math.min(bounds.width(), bounds.height()) * 0.4);
        Box wanted = bounds.grow(shadow, Math.max(shadow, bounds.height() * 0.15));
        double x = Math.floor(wanted.x());
        double y = Math.floor(wanted.y());
        var size = new CanvasSize(side(wanted.right() - x), side(wanted.bottom() - y));
        Frame there = layer.frame().withBox(layer.frame().box().translate(-x, -y));
        Layer moved = layer.with(layer.properties().withFrame(there));
        var alone = new Poster(size, List.of(moved), Optional.empty(), poster.provenance());
        Image image = Pixels.show(images.paint(alone, assets, scale));
        return new LayerBitmap(image, new Box(x, y, size.width(), size.height()), layer.frame());
    }

    private static int side(double wanted) {
        return (int) Math.clamp(Math.ceil(wanted), CanvasSize.MIN_SIDE, CanvasSize.MAX_SIDE);
    }

    /** Where on the canvas the image belongs when the layer stands in another frame. */
    Box areaFor(Frame live) {
        Box from = frame.box();
        Box to = live.box();
        double sx = from.width() > 0 ? to.width() / from.width() : 1;
        double sy = from.height() > 0 ? to.height() / from.height() : 1;
        return new Box(
                to.centerX() + (area.x() - from.centerX()) * sx,
                to.centerY() + (area.y() - from.centerY()) * sy,
                area.width() * sx,
                area.height() * sy);
    }
}
