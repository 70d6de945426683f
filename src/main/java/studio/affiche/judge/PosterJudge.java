package studio.affiche.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import studio.affiche.paint.ImageSource;
import studio.affiche.paint.Painter;
import studio.affiche.poster.Edit;
import studio.affiche.poster.Poster;

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

    /**
     * The first edit that takes a finding away without bringing a new error or a worse mark.
     *
     * @param finding of this poster
     * @param cancelled asked between trials, of which there are at most some forty of 50 ms
     * @return empty where no rule is known, none helps, or it was cancelled
     */
    public Optional<Edit> mend(Subject subject, Finding finding, BooleanSupplier cancelled) {
        Findings before = judge(subject);
        for (Edit edit : new Mending(subject).edits(finding)) {
            if (cancelled.getAsBoolean()) {
                return Optional.empty();
            }
            Poster mended = edit.apply(subject.poster());
            if (!mended.equals(subject.poster())) {
                Findings after = judge(new Subject(subject.brief(), subject.copy(), subject.product(), mended));
                boolean gone = after.list().stream()
                        .noneMatch(
                                f -> f.check() == finding.check() && f.layer().equals(finding.layer()));
                if (gone && after.errors().size() <= before.errors().size() && after.score() > before.score()) {
                    return Optional.of(edit);
                }
            }
        }
        return Optional.empty();
    }
}
