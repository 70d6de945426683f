package studio.affiche.photo;

/**
 * Finds the product by a learned model together with the picture's own colours and edges. Where the photo's plain
 * background was taken away already, the model is a second opinion. What only one of the two believes is not called good.
 */
public final class ModelSegmenter implements Segmenter {
    /** Nats that the model speaks with at most. */
    private static final float TRUST = 7;

    /** Log-odds, held within {@link #TRUST}, to nats. */
    private static final float WEIGHT = 1.3f;

    private static final double LEAST_AREA = 0.003;
    private static final double PIECE = 0.02;

    /** Overlap from which the model and what was found are taken to agree. */
    private static final double AGREED = 0.93;
    /** The same on plain grounds, whose own outline is the finer one. */
    private static final double PLAIN_AGREED = 0.88;
    /** Of what the model sees, less than this kept: the rest was lost with the ground. */
    private static final double LOST = 0.75;
    /** Pixels of the small picture that the model may be unsure of to a pixel of outline. */
    private static final double UNSURE = 4;

    private final SegmentationModel model;
    private final Segmenter plain = new BackgroundSegmenter();
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
        Segmentation byGround = plain.segment(photo);
        if (byGround.quality() == CutoutQuality.COULD_NOT_SEPARATE) {
            return together(photo, opinion);
        }
        if (Masks.overlap(byGround.product(), opinion.seen()) >= PLAIN_AGREED) {
            return byGround;
        }
        // What fits the modelled ground is rarely product, but pale things are taken for its shadows.
        boolean lost = Masks.covered(opinion.seen(), byGround.product()) < LOST;
        Segmentation found = lost && opinion.sure() ? together(photo, opinion) : byGround;
        return new Segmentation(
                found.quality() == CutoutQuality.COULD_NOT_SEPARATE ? byGround.product() : found.product(),
                CutoutQuality.CHECK_EDGES,
                "The background and the model speak for different outlines.");
    }

    private Segmentation together(LabImage photo, Opinion opinion) {
        Segmentation found = any.segment(photo, opinion.nats(), opinion.sure());
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

    /**
     * What a model thinks of a photo.
     *
     * @param seen what it takes for product, at the photo's size
     * @param nats that speak for the product, on the photo reduced to {@link GrabCutSegmenter#SMALL}
     * @param sure whether it sees a product, and is undecided at its outline only
     */
    @SuppressWarnings("ArrayRecordComponent") // planes of pixels, not compared
    private record Opinion(boolean[] seen, float[] nats, boolean sure) {
        static Opinion of(float[] likely, LabImage photo) {
            LabImage small = photo.atMost(GrabCutSegmenter.SMALL);
            float[] reduced = reduced(likely, photo, small);
            float[] nats = new float[reduced.length];
            int unsure = 0;
            for (int i = 0; i < nats.length; i++) {
                double p = Math.clamp(reduced[i], 1e-4, 1 - 1e-4);
                nats[i] = Math.clamp(WEIGHT * (float) Math.log(p / (1 - p)), -TRUST, TRUST);
                unsure += p > 0.1 && p < 0.9 ? 1 : 0;
            }
            int w = small.width();
            boolean[] mask = above(reduced);
            Masks.keepMainParts(mask, w, small.height(), PIECE);
            boolean[] edge = Planes.dilate(Masks.not(mask), w, small.height(), 1);
            int area = 0;
            int outline = 0;
            for (int i = 0; i < mask.length; i++) {
                area += mask[i] ? 1 : 0;
                outline += mask[i] && edge[i] ? 1 : 0;
            }
            boolean sure = area >= LEAST_AREA * mask.length && unsure <= UNSURE * outline;
            return new Opinion(above(likely), nats, sure);
        }

        private static boolean[] above(float[] likely) {
            boolean[] out = new boolean[likely.length];
            for (int i = 0; i < out.length; i++) {
                out[i] = likely[i] > 0.5f;
            }
            return out;
        }

        /** Means over what a pixel of the smaller picture covers. */
        private static float[] reduced(float[] values, LabImage photo, LabImage small) {
            int by = small.factor() / photo.factor();
            int w = small.width();
            float[] sum = new float[w * small.height()];
            int[] count = new int[sum.length];
            for (int i = 0; i < values.length; i++) {
                int to = i / photo.width() / by * w + i % photo.width() / by;
                sum[to] += values[i];
                count[to]++;
            }
            for (int i = 0; i < sum.length; i++) {
                sum[i] /= count[i];
            }
            return sum;
        }
    }
}
