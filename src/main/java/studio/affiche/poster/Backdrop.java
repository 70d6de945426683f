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
    }

    /** A plain colour or gradient. */
    record Plain(Fill fill) implements Backdrop {}

    /** An image that covers the canvas, its longer side cropped. */
    record Picture(AssetRef image) implements Backdrop {}
}
