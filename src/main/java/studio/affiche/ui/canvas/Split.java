package studio.affiche.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;
import studio.affiche.poster.Assets;
import studio.affiche.poster.BlendMode;
import studio.affiche.poster.Layer;
import studio.affiche.poster.LayerId;
import studio.affiche.poster.Poster;
import studio.affiche.ui.session.Pixels;
import studio.affiche.ui.session.PosterImages;

/**
 * A poster painted in three parts, so that one layer can be moved without painting anything anew.
 *
 * @param poster that was painted
 * @param layer the one between
 * @param scale of the painting
 * @param below everything under the layer
 * @param bitmap the layer itself
 * @param above everything over the layer; empty if nothing is
 * @param blend how the layer meets what lies below
 */
record Split(
        Poster poster,
        LayerId layer,
        double scale,
        Image below,
        LayerBitmap bitmap,
        Optional<Image> above,
        BlendMode blend) {
    /** Paints the parts. */
    static Split paint(PosterImages images, Poster poster, Layer layer, Assets assets, double scale) {
        int index = poster.indexOf(layer.id());
        List<Layer> under = poster.layers().subList(0, index);
        List<Layer> over = poster.layers().subList(index + 1, poster.layers().size());
        boolean anyOver = over.stream().anyMatch(l -> l.properties().visible());
        return new Split(
                poster,
                layer.id(),
                scale,
                part(images, poster, under, assets, scale),
                LayerBitmap.paint(images, poster, layer, assets, scale),
                anyOver ? Optional.of(part(images, poster, over, assets, scale)) : Optional.empty(),
                layer.properties().blend());
    }

    private static Image part(PosterImages images, Poster poster, List<Layer> layers, Assets assets, double scale) {
        return Pixels.show(images.paint(poster.withLayers(new ArrayList<>(layers)), assets, scale));
    }

    /** Whether it shows a layer of a poster at a scale. */
    boolean shows(Poster other, LayerId id, double otherScale) {
        return layer.equals(id) && scale == otherScale && poster.equals(other);
    }

    Split withBitmap(LayerBitmap value) {
        return new Split(poster, layer, scale, below, value, above, blend);
    }
}
