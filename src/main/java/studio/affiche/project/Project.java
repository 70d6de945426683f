package studio.affiche.project;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.affiche.poster.AssetRef;
import studio.affiche.poster.Assets;
import studio.affiche.poster.Backdrop;
import studio.affiche.poster.Brief;
import studio.affiche.poster.CutoutStroke;
import studio.affiche.poster.Feedback;
import studio.affiche.poster.Layer;
import studio.affiche.poster.Learned;
import studio.affiche.poster.Poster;
import studio.affiche.poster.Rgba;

/**
 * What a project file holds.
 *
 * @param brief what the designer gave
 * @param product the product as it was cut out
 * @param poster on the canvas
 * @param variants other posters of the brief
 * @param feedback what was clicked, of these posters and others
 * @param learned from that
 * @param assets the images they all refer to
 * @param extras what the file held besides
 */
public record Project(
        Optional<Brief> brief,
        Optional<Product> product,
        Poster poster,
        List<Poster> variants,
        Feedback feedback,
        Learned learned,
        Assets assets,
        Extras extras) {
    /** Most variants in one file. */
    public static final int MAX_VARIANTS = 1000;

    /**
     * A product that was cut out.
     *
     * @param path absolute path of the photo on the machine where it was read; may be gone
     * @param cutout the image with alpha
     * @param aspect width divided by height, above 0
     * @param palette main colours, one to six
     * @param quality how far the cut-out can be trusted, and one sentence why
     * @param strokes that correct it, in the photo's pixels, at most {@value CutoutStroke#MAX_STROKES}
     */
    public record Product(
            Optional<String> path,
            AssetRef cutout,
            double aspect,
            List<Rgba> palette,
            String quality,
            List<CutoutStroke> strokes) {
        public Product {
            palette = List.copyOf(palette);
            strokes = List.copyOf(strokes);
            if (!(aspect > 0) || palette.isEmpty()) {
                throw new IllegalArgumentException("A product has an aspect above 0 and at least one colour");
            }
        }
    }

    public Project {
        variants = List.copyOf(variants);
    }

    /** The same project with its images. */
    public Project withAssets(Assets value) {
        return new Project(brief, product, poster, variants, feedback, learned, value, extras);
    }

    /** The images that brief, product, poster and variants refer to, in the order they are met. */
    public Set<AssetRef> references() {
        var refs = new LinkedHashSet<AssetRef>();
        brief.ifPresent(b -> {
            b.product().ifPresent(refs::add);
            b.brand().logo().ifPresent(refs::add);
        });
        product.ifPresent(p -> refs.add(p.cutout()));
        poster.layers().forEach(l -> collect(l, refs));
        variants.forEach(v -> v.layers().forEach(l -> collect(l, refs)));
        return refs;
    }

    private static void collect(Layer layer, Set<AssetRef> refs) {
        switch (layer) {
            case Layer.Background b -> {
                switch (b.backdrop()) {
                    case Backdrop.Picture p -> refs.add(p.image());
                    case Backdrop.Scene _, Backdrop.Plain _ -> {}
                }
            }
            case Layer.Product p -> refs.add(p.cutout());
            case Layer.Image i -> refs.add(i.image());
            case Layer.Text _, Layer.Shape _ -> {}
        }
    }
}
