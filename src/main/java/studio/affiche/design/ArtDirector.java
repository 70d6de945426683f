package studio.affiche.design;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import studio.affiche.design.copy.Casting;
import studio.affiche.design.copy.CopyLine;
import studio.affiche.design.copy.CopyReader;
import studio.affiche.design.director.Drafting;
import studio.affiche.design.director.Proposing;
import studio.affiche.design.director.Replacing;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;
import studio.affiche.poster.TextMeasure;
import studio.affiche.scene.ScenePainter;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/**
 * Designs posters by rules: reads the copy for what it is, casts it, picks a scene for product and direction, solves a
 * layout against the measured text, and inks the text by the ground that is painted. Needs no model.
 */
public final class ArtDirector implements DesignPolicy {
    private final TextMeasure measure;
    private final ScenePainter scenes;

    /**
     * An art director; safe for use by several threads if its parts are.
     *
     * @param measure the painter's own setting of text
     * @param scenes to see the ground under the text
     */
    public ArtDirector(TextMeasure measure, ScenePainter scenes) {
        this.measure = measure;
        this.scenes = scenes;
    }

    @Override
    public String name() {
        return "art-director";
    }

    @Override
    public void propose(
            Brief brief, ProductView product, int count, long seed, Progress progress, Consumer<Design> found)
            throws TaskCancelled {
        var drafting = new Drafting(brief, product, measure, scenes);
        var proposing = new Proposing(drafting, new Casting(copy(brief)), seed);
        for (int i = 0; i < count; i++) {
            progress.checkCancelled();
            progress.report((double) i / count, "Designing " + (i + 1) + " of " + count);
            Optional<Design> design = proposing.next(i);
            if (design.isEmpty()) {
                return;
            }
            found.accept(named(brief, design.get()));
        }
    }

    @Override
    public void replace(
            Brief brief,
            ProductView product,
            Design design,
            Element element,
            int count,
            long seed,
            Progress progress,
            Consumer<Design> found)
            throws TaskCancelled {
        var drafting = new Drafting(brief, product, measure, scenes);
        var replacing = new Replacing(brief, drafting, copy(brief), design, seed);
        for (int i = 0; i < count; i++) {
            progress.checkCancelled();
            progress.report((double) i / count, "Another " + element.word() + ", " + (i + 1) + " of " + count);
            Optional<Design> variant = replacing.next(element);
            if (variant.isEmpty()) {
                return;
            }
            found.accept(named(brief, variant.get()).originating(design.id(), element));
        }
    }

    private static Design named(Brief brief, Design design) {
        return design.withId(DesignId.of(brief, design));
    }

    private static List<CopyLine> copy(Brief brief) {
        if (brief.candidates().isEmpty()) {
            throw new IllegalArgumentException("The brief has no copy: add at least one line");
        }
        return CopyReader.read(brief);
    }
}
