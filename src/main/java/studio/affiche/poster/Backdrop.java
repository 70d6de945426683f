package studio.affiche.poster;

import java.util.List;

/** What a background layer shows. */
public sealed interface Backdrop {
    /**
     * A built-in scene, painted from its description: the same values and size give the same pixels.
     *
     * @param prompt the background prompt; family, light, mood and materials are read from it
     * @param seed of everything that is random in it
     * @param palette its colours
     * @param product where the product stands, the canvas as 0 to 1; the scene puts its ground under it
     * @param calm where text stands, the canvas as 0 to 1; the scene keeps local contrast low there
     */
    record Scene(String prompt, long seed, ScenePalette palette, Box product, List<Box> calm) implements Backdrop {
        public Scene {
            calm = List.copyOf(calm);
        }

        /** The same scene staged for layers: its ground under the product, calm where visible text stands. */
        public Scene staged(CanvasSize canvas, List<Layer> layers) {
            double sx = 1.0 / canvas.width();
            double sy = 1.0 / canvas.height();
            Box stand = layers.stream()
                    .filter(Layer.Product.class::isInstance)
                    .map(l -> l.frame().box().scale(sx, sy))
                    .findFirst()
                    .orElse(product);
            List<Box> quiet = layers.stream()
                    .filter(l -> l instanceof Layer.Text && l.properties().visible())
                    .map(l -> l.frame().box().scale(sx, sy))
                    .toList();
            return new Scene(prompt, seed, palette, stand, quiet);
        }
    }

    /** A plain colour or gradient. */
    record Plain(Fill fill) implements Backdrop {}

    /** An image that covers the canvas, its longer side cropped. */
    record Picture(AssetRef image) implements Backdrop {}
}
