package studio.affiche.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.affiche.design.ArtDirector;
import studio.affiche.design.DesignPolicy;
import studio.affiche.design.ProductView;
import studio.affiche.design.judge.Legibility;
import studio.affiche.design.policy.LearnedPolicy;
import studio.affiche.judge.PosterJudge;
import studio.affiche.paint.Fonts;
import studio.affiche.paint.Painter;
import studio.affiche.poster.Backdrop;
import studio.affiche.poster.Box;
import studio.affiche.poster.Brief;
import studio.affiche.poster.CanvasSize;
import studio.affiche.poster.CutoutStroke;
import studio.affiche.poster.Design;
import studio.affiche.poster.Poster;
import studio.affiche.poster.Provenance;
import studio.affiche.poster.Rgba;
import studio.affiche.poster.TextMeasure;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/** What a {@link Studio} is made of: the other rooms, as it sees them. Safe for use by several threads. */
public interface StudioParts {
    /**
     * A cut-out product.
     *
     * @param image with alpha, cropped to the visible pixels
     * @param crop where it was in the photo, in the photo's pixels
     * @param palette its main colours, the largest share first, one to six
     * @param quality how far it can be trusted, and one sentence why
     */
    record Cut(BufferedImage image, Box crop, List<Rgba> palette, String quality) {}

    /**
     * Decodes an image file, sizes checked first.
     *
     * @param name how messages call the file
     * @return in sRGB, upright
     * @throws IOException in one sentence, if it is no image or too large
     */
    BufferedImage decode(byte[] file, String name) throws IOException;

    /** What {@link #decode} leaves out of a file, such as all frames but the first: one sentence each. */
    default List<String> notes(byte[] file, String name) throws IOException {
        return List.of();
    }

    /**
     * Cuts the product out of its photo.
     *
     * @param strokes that correct it, in the photo's pixels
     * @throws IOException in one sentence, if it cannot be used
     */
    Cut cutOut(BufferedImage photo, List<CutoutStroke> strokes, Progress progress) throws IOException, TaskCancelled;

    /** The fonts that posters are set in. */
    default Fonts fonts() {
        return Fonts.bundled();
    }

    /** How text will be set by the painter; empty where the parts set none. */
    default Optional<TextMeasure> measure() {
        return Optional.empty();
    }

    /** What designs while no trained policy is in use. */
    DesignPolicy policy();

    /** The trained policy that came with the program, if it is there. */
    default Optional<PolicyChoice> installed() {
        return Optional.empty();
    }

    /**
     * Loads a trained policy; takes a second or more.
     *
     * @throws IOException in one sentence, if the folder holds none
     */
    default LearnedPolicy load(PolicyChoice choice) throws IOException {
        throw new IOException(choice.folder() + " cannot be used: this studio has no learned design policies");
    }

    /** What measures whether texts fit and read; empty where the parts set none. */
    default Optional<Legibility> legibility() {
        return Optional.empty();
    }

    /** What paints posters for the judge; empty where there is none. */
    default Optional<Painter> painter() {
        return Optional.empty();
    }

    /** Who judges finished posters; empty where the parts hand over whatever is designed. */
    default Optional<PosterJudge> judge() {
        return Optional.empty();
    }

    /** Who teaches a learned policy; empty where the parts design otherwise. */
    default Optional<ArtDirector> teacher() {
        return Optional.empty();
    }

    /** The poster of a design, the font families it is set in recorded. */
    Poster compose(Brief brief, ProductView product, Design design, Provenance provenance);

    /** What cannot be painted as it is meant, such as a missing font: one sentence each. */
    default List<String> warnings(Poster poster) {
        return List.of();
    }

    /** Characters of a text that no font here shows. */
    default Set<Integer> unshown(String text) {
        return Set.of();
    }

    /**
     * A poster as pixels, its images taken from {@link DecodedImages}.
     *
     * @param scale output pixels for each canvas pixel
     */
    BufferedImage paint(Poster poster, double scale);

    /** A built-in background at a size; shared, not to be drawn into. */
    BufferedImage paint(Backdrop.Scene scene, CanvasSize size);

    /**
     * Writes an image as PNG.
     *
     * @param dotsPerInch for the size in print
     * @param provenance how the poster came to be; empty for other pictures
     */
    void writePng(BufferedImage image, double dotsPerInch, Optional<Provenance> provenance, OutputStream out)
            throws IOException;
}
