package studio.affiche.app;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.affiche.poster.Assets;
import studio.affiche.poster.Design;
import studio.affiche.poster.Feedback;
import studio.affiche.poster.Learned;
import studio.affiche.poster.Poster;
import studio.affiche.project.Extras;

/**
 * What one project file holds.
 *
 * @param source the brief it came from; empty for a poster without one
 * @param poster on the canvas
 * @param variants the other posters of the strip, in its order; the one on the canvas may be among them
 * @param feedback what was clicked, of these posters and others
 * @param learned from that
 * @param assets every image that brief, poster and variants refer to
 * @param extras fields of the file that this version does not know, kept for the next save
 */
public record Document(
        Optional<Prepared> source,
        Poster poster,
        List<Poster> variants,
        Feedback feedback,
        Learned learned,
        Assets assets,
        Extras extras) {
    public Document {
        variants = List.copyOf(variants);
    }

    /** A document that was never saved. */
    public static Document of(Prepared source, Poster poster, List<Poster> variants, Assets assets) {
        return new Document(
                Optional.of(source),
                poster,
                variants,
                Feedback.NONE,
                Learned.NONE,
                assets.with(source.assets()),
                Extras.NONE);
    }

    public Document withPoster(Poster value) {
        return new Document(source, value, variants, feedback, learned, assets, extras);
    }

    public Document withVariants(List<Poster> value) {
        return new Document(source, poster, value, feedback, learned, assets, extras);
    }

    public Document withSource(Prepared value) {
        return new Document(
                Optional.of(value), poster, variants, feedback, learned, assets.with(value.assets()), extras);
    }

    public Document withFeedback(Feedback value) {
        return new Document(source, poster, variants, value, learned, assets, extras);
    }

    public Document withLearned(Learned value) {
        return new Document(source, poster, variants, feedback, value, assets, extras);
    }

    /** The ids of the designs of its posters. */
    public Set<String> designs() {
        return Stream.concat(Stream.of(poster), variants.stream())
                .flatMap(p -> p.design().stream())
                .map(Design::id)
                .collect(Collectors.toSet());
    }

    /** The same with more images. */
    public Document withAssets(Assets more) {
        return new Document(source, poster, variants, feedback, learned, assets.with(more), extras);
    }
}
