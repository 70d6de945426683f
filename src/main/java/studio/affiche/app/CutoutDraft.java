package studio.affiche.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import studio.affiche.poster.CutoutStroke;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/** A photo at a size that is quick to cut, for trying strokes on it. Safe for use by several threads. */
public final class CutoutDraft {
    /** Longest side of the draft. */
    private static final int SIDE = 1200;

    private final StudioParts parts;
    private final BufferedImage photo;
    private final double scale;

    /**
     * A cut-out of a draft.
     *
     * @param image at the draft's size, {@link BufferedImage#TYPE_INT_ARGB}
     * @param verdict how far it can be trusted, and one sentence why
     */
    public record Trial(BufferedImage image, String verdict) {}

    private CutoutDraft(StudioParts parts, BufferedImage photo, double scale) {
        this.parts = parts;
        this.photo = photo;
        this.scale = scale;
    }

    static CutoutDraft of(StudioParts parts, BufferedImage photo) {
        double scale = Math.min(1, (double) SIDE / Math.max(photo.getWidth(), photo.getHeight()));
        if (scale == 1) {
            return new CutoutDraft(parts, photo, 1);
        }
        BufferedImage small = Thumbnails.of(photo, SIDE);
        return new CutoutDraft(parts, small, scale);
    }

    /** The photo at the draft's size; not to be drawn into. */
    public BufferedImage photo() {
        return photo;
    }

    /** Pixels of the draft to a pixel of the photo, above 0 to 1. */
    public double scale() {
        return scale;
    }

    /**
     * Cuts the draft out.
     *
     * @param strokes in the photo's own pixels
     */
    public Trial cut(List<CutoutStroke> strokes) throws IOException, TaskCancelled {
        List<CutoutStroke> here = strokes.stream().map(s -> s.scaled(scale)).toList();
        StudioParts.Cut cut = parts.cutOut(photo, here, Progress.IGNORED);
        return new Trial(CutPhoto.placed(cut, photo.getWidth(), photo.getHeight()), cut.quality());
    }
}
