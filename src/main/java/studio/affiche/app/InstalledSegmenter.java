package studio.affiche.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.affiche.photo.LabImage;
import studio.affiche.photo.ModelSegmenter;
import studio.affiche.photo.Segmentation;
import studio.affiche.photo.SegmentationModel;
import studio.affiche.photo.Segmenter;
import studio.affiche.segment.CutoutModel;
import studio.affiche.segment.ScriptModel;

/**
 * Finds products with a model of the user's own or the one that came with the program, which is loaded when the first photo asks for it and stays
 * until the program ends; without it where there is none. A model that cannot be used is named in the note of every
 * cut-out, with the reason. Safe for use by several threads.
 */
final class InstalledSegmenter implements Segmenter {
    /**
     * How photos are cut.
     *
     * @param remark one sentence, empty where there is nothing to say
     */
    private record Way(Segmenter segmenter, String remark) {}

    private final Optional<Path> folder;
    private final Object lock = new Object();
    private @Nullable Way way;

    /** A segmenter with the model of a folder. */
    InstalledSegmenter(Optional<Path> folder) {
        this.folder = folder;
    }

    @Override
    public Segmentation segment(LabImage photo) {
        Way chosen = way();
        Segmentation found = chosen.segmenter.segment(photo);
        return chosen.remark.isEmpty()
                ? found
                : new Segmentation(found.product(), found.quality(), found.note() + " " + chosen.remark);
    }

    private Way way() {
        synchronized (lock) {
            if (way == null) {
                way = folder.map(InstalledSegmenter::loaded).orElseGet(() -> new Way(Segmenter.unlearned(), ""));
            }
            return way;
        }
    }

    private static Way loaded(Path folder) {
        try {
            SegmentationModel model = ScriptModel.in(folder) ? ScriptModel.load(folder) : CutoutModel.load(folder);
            return new Way(new ModelSegmenter(model), "");
        } catch (IOException | RuntimeException | LinkageError e) {
            String reason = Failure.sentence(e);
            return new Way(
                    Segmenter.unlearned(),
                    "The model in " + folder + " was not used: " + reason + (reason.endsWith(".") ? "" : "."));
        }
    }
}
