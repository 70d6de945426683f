package studio.affiche.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import studio.affiche.poster.AssetRef;
import studio.affiche.poster.CutoutStroke;
import studio.affiche.poster.Edit;
import studio.affiche.poster.Edits;
import studio.affiche.project.ImageFile;
import studio.affiche.project.StrokesFile;
import studio.affiche.segment.NetConfig;
import studio.affiche.segment.teach.CutoutCourse;
import studio.affiche.segment.teach.CutoutSchool;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/** Cutting products out of photos, correcting that by strokes, and teaching a model how. Safe for use by several threads. */
public final class Cutting {
    private final StudioParts parts;
    private final DecodedImages images;
    private final Preparation preparation;

    Cutting(StudioParts parts, DecodedImages images, Preparation preparation) {
        this.parts = parts;
        this.images = images;
        this.preparation = preparation;
    }

    /** The same brief with its product cut out anew, corrected by strokes in the photo's pixels. */
    public Prepared correct(Prepared prepared, List<CutoutStroke> strokes, Progress progress)
            throws IOException, TaskCancelled {
        AssetRef photo = prepared.brief().product().orElseThrow(() -> new IOException("There is no photo to correct"));
        Preparation.CutProduct cut = preparation.cut(photo, prepared.assets(), "the product", strokes, progress);
        return prepared.withCut(cut.view(), cut.quality(), strokes, cut.assets());
    }

    /** The edit that puts a product's new cut-out in the place of its old one. */
    public Edit recut(Prepared before, Prepared after) {
        images.known(before.assets());
        images.known(after.assets());
        BufferedImage old = images.image(before.cutout());
        BufferedImage now = images.image(after.cutout());
        return Edits.cutout(
                before.cutout(),
                after.cutout(),
                (double) now.getWidth() / old.getWidth(),
                (double) now.getHeight() / old.getHeight());
    }

    /** A photo on which a cut-out is corrected. */
    public CutoutDraft draft(Prepared prepared) throws IOException {
        AssetRef photo = prepared.brief().product().orElseThrow(() -> new IOException("There is no photo to correct"));
        return CutoutDraft.of(parts, parts.decode(prepared.assets().bytes(photo), "the product"));
    }

    /**
     * Cuts the product out of a photo into a PNG of the photo's size.
     *
     * @param strokes a file of strokes that correct it
     */
    public CutPhoto cutOut(Path photo, Optional<Path> strokes, Path target, Progress progress)
            throws IOException, TaskCancelled {
        List<CutoutStroke> corrections = strokes.isPresent() ? StrokesFile.read(strokes.get()) : List.of();
        return CutPhoto.write(parts, ImageFile.read(photo), photo, corrections, target, progress);
    }

    /**
     * Trains a model that finds products into a folder, or goes on with one that was stopped.
     *
     * @param time after which it stops, its checkpoint kept
     * @param threads that make photos up side by side
     * @throws IOException in one sentence
     */
    public CutoutTrainingResult train(CutoutTrainingPlan plan, Duration time, int threads, Progress progress)
            throws IOException, TaskCancelled {
        var course =
                new CutoutCourse(plan.folder(), NetConfig.SMALL, plan.steps(), plan.batch(), plan.rate(), plan.seed());
        CutoutSchool.Outcome outcome =
                new CutoutSchool(course).train(System.nanoTime() + time.toNanos(), threads, progress);
        return new CutoutTrainingResult(outcome.steps(), outcome.loss(), outcome.overlap());
    }
}
