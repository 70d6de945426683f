package studio.affiche.app;

import java.util.List;
import java.util.Optional;
import studio.affiche.poster.Assets;
import studio.affiche.poster.Feedback;
import studio.affiche.poster.Poster;
import studio.affiche.project.Extras;

/**
 * What one project file holds.
 *
 * @param source the brief it came from; empty for a poster without one
 * @param poster on the canvas
 * @param variants the other posters of the strip, in its order; the one on the canvas may be among them
 * @param feedback what was clicked, of these posters and others
 * @param assets every image that brief, poster and variants refer to
 * @param extras fields of the file that this version does not know, kept for the next save
 */
public record Document(
        Optional<Prepared> source,
        Poster poster,
        List<Poster> variants,
        Feedback feedback,
        Assets assets,
        Extras extras) {
    public Document {
        variants = List.copyOf(variants);
    }

    /** A document that was never saved. */
    public static Document of(Prepared source, Poster poster, List<Poster> variants, Assets assets) {
        return new Document(
                Optional.of(source), poster, variants, Feedback.NONE, assets.with(source.assets()), Extras.NONE);
    }

    public Document withPoster(Poster value) {
        return new Document(source, value, variants, feedback, assets, extras);
    }

    public Document withVariants(List<Poster> value) {
        return new Document(source, poster, value, feedback, assets, extras);
    }

    public Document withSource(Prepared value) {
        return new Document(Optional.of(value), poster, variants, feedback, assets.with(value.assets()), extras);
    }

    public Document withFeedback(Feedback value) {
        return new Document(source, poster, variants, value, assets, extras);
    }

    /** The same with more images. */
    public Document withAssets(Assets more) {
        return new Document(source, poster, variants, feedback, assets.with(more), extras);
    }
}
