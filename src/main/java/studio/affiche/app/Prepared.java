package studio.affiche.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import studio.affiche.design.ProductView;
import studio.affiche.poster.AssetRef;
import studio.affiche.poster.Assets;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Rgba;

/**
 * A brief whose product has been cut out: ready for proposals.
 *
 * @param brief as the designer gave it
 * @param assets the photo, the cut-out and the logo
 * @param productPath the photo's absolute path; empty where it came from a project file
 * @param logoPath the logo's absolute path, where it is known
 * @param product what the policy sees
 * @param quality one sentence on the cut-out, such as {@code The photo has its own transparency}
 * @param notes what was read differently from how it was written, one sentence each
 */
public record Prepared(
        Brief brief,
        Assets assets,
        Optional<Path> productPath,
        Optional<Path> logoPath,
        ProductView product,
        String quality,
        List<String> notes) {
    public Prepared {
        notes = List.copyOf(notes);
    }

    /** The product with alpha, cropped to its visible pixels. */
    public AssetRef cutout() {
        return product.cutout();
    }

    /** Width of the product divided by its height. */
    public double aspect() {
        return product.aspect();
    }

    /** The product's main colours, the largest share first, one to six. */
    public List<Rgba> palette() {
        return product.palette();
    }

    /** The same product with another name, copy, direction, size or brand. */
    public Prepared withBrief(Brief value) {
        return new Prepared(value, assets, productPath, logoPath, product, quality, notes);
    }

    /** The same with more images, such as a logo. */
    public Prepared withAssets(Assets more) {
        return new Prepared(brief, assets.with(more), productPath, logoPath, product, quality, notes);
    }

    Prepared withLogoPath(Path value) {
        return new Prepared(brief, assets, productPath, Optional.of(value), product, quality, notes);
    }
}
