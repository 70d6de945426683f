package studio.affiche.paint;

import java.awt.image.BufferedImage;
import studio.affiche.poster.AssetRef;

/** Gives the painter the images of a document, decoded. Safe for use by several threads. */
@FunctionalInterface
public interface ImageSource {
    /**
     * An image of the document in sRGB, not to be drawn into.
     *
     * @throws java.util.NoSuchElementException if the document lacks it
     */
    BufferedImage image(AssetRef ref);
}
