package studio.affiche.photo;

import java.util.Arrays;
import studio.affiche.photo.grabcut.EdgeCut;
import studio.affiche.photo.grabcut.GrabCut;

/**
 * Finds the product by a learned model and draws its outline by the picture's own colours and edges. Where the photo's
 * plain background was taken away already, the model is a second opinion. What only one of the two believes is not called
 * good.
 */
public final class ModelSegmenter implements Segmenter {
    /** Longest side of the picture that is cut first. */
    private static final int SMALL = 260;

    private static final int ROUNDS = 2;
    private static final double STRENGTH = 24;
    /** Nats that the model speaks with where it is sure. */
    private static final float TRUST = 7;

    /** Log-odds, held within {@link #TRUST}, to nats. */
    private static final float WEIGHT = 1.6f;

    private static final double LEAST_HOLE = 0.004;
    private static final double PIECE = 0.02;
    private static final double LEAST_AREA = 0.003;

    /** Overlap from which the model and what the colours say are taken to agree. */
    private static final double AGREED = 0.93;
    /** Overlap from which two outlines are the same but for their finest parts. */
    private static final double SAME = 0.96;
    /** Pixels that the model may be unsure of to a pixel of outline. */
    private static final double UNSURE = 5;

    private final SegmentationModel model;
    private final Segmenter plain = new BackgroundSegmenter();

    /** A segmenter that asks a model. */
    public ModelSegmenter(SegmentationModel model) {
        this.model = model;
    }

    @Override
    public Segmentation segment(LabImage photo) {
        if (photo.width() < 8 || photo.height() < 8) {
            return Segmentation.none("The photo is too small to find the product in it.");
        }
        float[] likely = model.product(photo);
        Segmentation byGround = plain.segment(photo);
        if (byGround.quality() == CutoutQuality.COULD_NOT_SEPARATE) {
            return byModel(photo, likely);
        }
        if (Masks.overlap(byGround.product(), above(likely, 0.5f)) >= AGREED) {
            return byGround;
        }
        Segmentation found = byModel(photo, likely);
        if (found.quality() == CutoutQuality.COULD_NOT_SEPARATE) {
            return new Segmentation(
                    byGround.product(),
                    CutoutQuality.CHECK_EDGES,
                    "The background was taken away, but the model sees no product there.");
        }
        if (Masks.overlap(byGround.product(), found.product()) >= SAME) {
            return byGround;
        }
        // A sure model is believed, and an unsure one only where the ground itself left doubts.
        boolean believed = found.quality() == CutoutQuality.GOOD || byGround.quality() != CutoutQuality.GOOD;
        return new Segmentation(
                believed ? found.product() : byGround.product(),
                CutoutQuality.CHECK_EDGES,
                "The background and the model speak for different outlines.");
    }

    private static Segmentation byModel(LabImage photo, float[] likely) {
        LabImage small = photo.atMost(SMALL);
        int w = small.width();
        int h = small.height();
        float[] odds = reduced(likely, photo, small);
        boolean[] seen = above(odds, 0.5f);
        Masks.keepMainParts(seen, w, h, PIECE);
        int area = Masks.count(seen);
        if (area < LEAST_AREA * seen.length) {
            return Segmentation.none("No product was found before this background.");
        }
        boolean[] found = new GrabCut(small, certain(odds, w, h), bias(odds), STRENGTH).cut(seen, ROUNDS);
        Masks.fillHoles(found, w, h, LEAST_HOLE);
        Masks.keepMainParts(found, w, h, PIECE);
        boolean[] fine = Outline.refined(photo, found, w, small.factor() / photo.factor());
        return judged(fine, found, seen, odds, w, h);
    }

    private static Segmentation judged(boolean[] fine, boolean[] found, boolean[] seen, float[] odds, int w, int h) {
        int area = Masks.count(found);
        boolean[] edge = Planes.dilate(Masks.not(found), w, h, 1);
        int unsure = 0;
        int outline = 0;
        int rim = 0;
        for (int i = 0; i < odds.length; i++) {
            unsure += odds[i] > 0.15f && odds[i] < 0.85f ? 1 : 0;
            outline += found[i] && edge[i] ? 1 : 0;
            rim += found[i] && (i < w || i >= odds.length - w || i % w == 0 || i % w == w - 1) ? 1 : 0;
        }
        if (area == 0) {
            return Segmentation.none("The product looks like its background, or there is none in the photo.");
        }
        if (rim > w / 8) {
            return new Segmentation(fine, CutoutQuality.CHECK_EDGES, "The photo may cut the product off at its edge.");
        }
        if (unsure > UNSURE * outline) {
            return new Segmentation(
                    fine, CutoutQuality.CHECK_EDGES, "The model is not sure of parts of the product's outline.");
        }
        if (Masks.overlap(found, seen) < AGREED) {
            return new Segmentation(
                    fine, CutoutQuality.CHECK_EDGES, "The model and the photo's colours speak for different outlines.");
        }
        if (Masks.pieces(found, w, h, PIECE) > 1) {
            return new Segmentation(fine, CutoutQuality.CHECK_EDGES, "The product was found in pieces.");
        }
        return new Segmentation(fine, CutoutQuality.GOOD, "The model found the product.");
    }

    /** What the model is sure of, a few pixels away from where it changes its mind, is not asked again. */
    private static byte[] certain(float[] odds, int w, int h) {
        boolean[] inside = Planes.erode(above(odds, 0.9f), w, h, 4);
        boolean[] outside = Planes.erode(Masks.not(above(odds, 0.1f)), w, h, 6);
        byte[] out = new byte[odds.length];
        Arrays.fill(out, EdgeCut.OPEN);
        for (int i = 0; i < out.length; i++) {
            if (inside[i]) {
                out[i] = EdgeCut.KEEP;
            } else if (outside[i]) {
                out[i] = EdgeCut.REMOVE;
            }
        }
        return out;
    }

    private static float[] bias(float[] likely) {
        float[] out = new float[likely.length];
        for (int i = 0; i < out.length; i++) {
            double p = Math.clamp(likely[i], 1e-4, 1 - 1e-4);
            out[i] = Math.clamp(WEIGHT * (float) Math.log(p / (1 - p)), -TRUST, TRUST);
        }
        return out;
    }

    private static boolean[] above(float[] values, float limit) {
        boolean[] out = new boolean[values.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = values[i] > limit;
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
