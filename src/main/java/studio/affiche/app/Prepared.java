package studio.affiche.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.affiche.design.ProductView;
import studio.affiche.photo.CutoutQuality;
import studio.affiche.poster.AssetRef;
import studio.affiche.poster.Assets;
import studio.affiche.poster.Brief;
import studio.affiche.poster.CutoutStroke;
import studio.affiche.poster.Rgba;

/**
 * A brief whose product has been cut out: ready for proposals.
 *
 * @param brief as the designer gave it
 * @param assets the photo, the cut-out and the logo
 * @param productPath the photo's absolute path; empty where it came from a project file
 * @param logoPath the logo's absolute path, where it is known
 * @param product what the policy sees
 * @param quality how far the cut-out can be trusted, and one sentence why
 * @param strokes that correct the cut-out, in the photo's pixels
 * @param notes what was read differently from how it was written, one sentence each
 */
public record Prepared(
        Brief brief,
        Assets assets,
        Optional<Path> productPath,
        Optional<Path> logoPath,
        ProductView product,
        String quality,
        List<CutoutStroke> strokes,
        List<String> notes) {
    public Prepared {
        strokes = List.copyOf(strokes);
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
        return new Prepared(value, assets, productPath, logoPath, product, quality, strokes, notes);
    }

    /** The same with more images, such as a logo. */
    public Prepared withAssets(Assets more) {
        return new Prepared(brief, assets.with(more), productPath, logoPath, product, quality, strokes, notes);
    }

    /** The same with its product cut out anew. */
    Prepared withCut(ProductView cut, String verdict, List<CutoutStroke> corrections, Assets more) {
        return new Prepared(brief, assets.with(more), productPath, logoPath, cut, verdict, corrections, notes);
    }

    Prepared withLogoPath(Path value) {
        return new Prepared(brief, assets, productPath, Optional.of(value), product, quality, strokes, notes);
    }

    /** Whether a person should look at the cut-out before posters are made of it. */
    public boolean doubtful() {
        return Stream.of(CutoutQuality.CHECK_EDGES, CutoutQuality.COULD_NOT_SEPARATE)
                .anyMatch(q -> quality.startsWith(q.words()));
    }
}
