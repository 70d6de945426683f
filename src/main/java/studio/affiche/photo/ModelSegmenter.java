package studio.affiche.photo;

import java.util.Optional;

/**
 * Finds the product by a learned model together with the picture's own colours and edges. Where the photo's plain
 * background was taken away already, the model is a second opinion. What only one of the two believes is not called good.
 * Something nearly as light as a plain background is looked at once more, {@linkplain FaintPhoto made easy to see}.
 */
public final class ModelSegmenter implements Segmenter {
    /** Overlap from which the model and what was found are taken to agree. */
    private static final double AGREED = 0.93;
    /** The same on plain grounds, whose own outline is the finer one. */
    private static final double PLAIN_AGREED = 0.88;

    private final SegmentationModel model;
    private final BackgroundSegmenter plain = new BackgroundSegmenter();
    private final GrabCutSegmenter any = new GrabCutSegmenter();

    /** A segmenter that asks a model. */
    public ModelSegmenter(SegmentationModel model) {
        this.model = model;
    }

    @Override
    public Segmentation segment(LabImage photo) {
        if (photo.width() < 8 || photo.height() < 8) {
            return Segmentation.none("The photo is too small to find the product in it.");
        }
        Opinion opinion = Opinion.of(model.product(photo), photo);
        Segmentation byGround = opinion.sure() ? plain.segment(photo, opinion.atPhoto()) : plain.segment(photo);
        Optional<FaintPhoto> faint = FaintPhoto.of(photo, seen(byGround, opinion));
        return faint.isPresent() ? again(faint.get(), byGround, opinion) : once(photo, byGround, opinion);
    }

    /** What either takes for product. */
    private static boolean[] seen(Segmentation byGround, Opinion opinion) {
        boolean[] out = opinion.seen().clone();
        for (int i = 0; i < byGround.product().length; i++) {
            out[i] |= byGround.product()[i];
        }
        return out;
    }

    /** Looks once more, at the photo made easy to see. */
    private Segmentation again(FaintPhoto faint, Segmentation byGround, Opinion first) {
        LabImage photo = faint.photo();
        Opinion second = Opinion.of(faint.closed(model.product(faint.clear())), photo);
        if (byGround.quality() == CutoutQuality.GOOD
                && Masks.overlap(byGround.product(), second.seen()) >= PLAIN_AGREED) {
            return byGround;
        }
        Segmentation found = together(faint.clear(), second);
        if (!second.sure() || found.quality() == CutoutQuality.COULD_NOT_SEPARATE) {
            return once(photo, byGround, first);
        }
        return new Segmentation(
                found.product(), CutoutQuality.CHECK_EDGES, "The product is nearly as light as its background.");
    }

    /** The photo as it is. */
    private Segmentation once(LabImage photo, Segmentation byGround, Opinion opinion) {
        if (byGround.quality() == CutoutQuality.COULD_NOT_SEPARATE) {
            return together(photo, opinion);
        }
        double agreed = Masks.overlap(byGround.product(), opinion.seen());
        boolean disputed = opinion.sure() && opinion.disputes(byGround.product(), photo);
        if (agreed >= PLAIN_AGREED && !disputed) {
            return byGround;
        }
        Segmentation found = disputed ? together(photo, opinion) : byGround;
        boolean closer = found.quality() != CutoutQuality.COULD_NOT_SEPARATE
                && Masks.overlap(found.product(), opinion.seen()) > agreed;
        return new Segmentation(
                closer ? found.product() : byGround.product(),
                CutoutQuality.CHECK_EDGES,
                "The background and the model speak for different outlines.");
    }

    private Segmentation together(LabImage photo, Opinion opinion) {
        Segmentation found = any.segment(photo, opinion);
        if (found.quality() != CutoutQuality.GOOD) {
            return found;
        }
        if (!opinion.sure()) {
            return new Segmentation(
                    found.product(),
                    CutoutQuality.CHECK_EDGES,
                    "The model is not sure of parts of the product's outline.");
        }
        return Masks.overlap(found.product(), opinion.seen()) >= AGREED
                ? found
                : new Segmentation(
                        found.product(),
                        CutoutQuality.CHECK_EDGES,
                        "The model and the photo's colours speak for different outlines.");
    }
}
