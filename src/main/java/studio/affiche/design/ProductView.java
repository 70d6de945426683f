package studio.affiche.design;

import java.util.List;
import studio.affiche.poster.AssetRef;
import studio.affiche.poster.Rgba;

/**
 * What a policy sees of the product.
 *
 * @param cutout the product with alpha, cropped to its visible pixels
 * @param aspect its width divided by its height
 * @param palette its main colours, the largest share first, one to six
 */
public record ProductView(AssetRef cutout, double aspect, List<Rgba> palette) {
    public ProductView {
        palette = List.copyOf(palette);
        if (!(aspect > 0) || palette.isEmpty()) {
            throw new IllegalArgumentException("A product has an aspect above 0 and at least one colour");
        }
    }
}
