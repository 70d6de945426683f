package studio.affiche.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import studio.affiche.paint.ImageSource;
import studio.affiche.paint.Painter;

/**
 * Judges finished posters by what is painted: every check of {@link Check} on a picture whose short side is 270 pixels.
 * The same poster has the same findings. Safe for use by several threads.
 */
public final class PosterJudge {
    private static final List<Function<Evidence, List<Finding>>> CHECKS = List.of(
            CopyChecks::of,
            TypeChecks::of,
            InkChecks::of,
            GroundChecks::of,
            ProductChecks::of,
            PaletteCheck::of,
            DirectionCheck::of);

    private final Painter painter;
    private final ImageSource images;

    /**
     * A judge.
     *
     * @param painter that will paint the posters, so that what is judged is what is seen
     * @param images of the documents
     */
    public PosterJudge(Painter painter, ImageSource images) {
        this.painter = painter;
        this.images = images;
    }

    /**
     * All that is wrong with a poster.
     *
     * @throws java.util.NoSuchElementException if the product's picture is missing from the document
     */
    public Findings judge(Subject subject) {
        Evidence evidence = Evidence.of(subject, painter, images);
        var findings = new ArrayList<Finding>();
        for (Function<Evidence, List<Finding>> check : CHECKS) {
            findings.addAll(check.apply(evidence));
        }
        return new Findings(findings);
    }
}
