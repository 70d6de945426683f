package studio.affiche.photo;

import studio.affiche.photo.grabcut.Barrier;
import studio.affiche.photo.grabcut.EdgeCut;
import studio.affiche.photo.grabcut.GrabCut;

/**
 * Takes the product out of any background. What is hard to reach from the picture's rim is guessed to be product, GrabCut
 * finds the outline on a small picture, and once more along that outline on the larger one.
 */
final class GrabCutSegmenter implements Segmenter {
    /** Longest side of the small picture. */
    static final int SMALL = 260;

    private static final int ROUNDS = 5;
    private static final double STRENGTH = 24;
    /** The same where a sure model leads: what is thin and pale is not smoothed away. */
    private static final double LED = 4;

    /** And on the larger picture. */
    private static final double LED_OUTLINE = 8;
    /** Of what a ground's colours say against a sure model, the share that counts. */
    private static final float LED_PULL = 0.3f;

    /** Nats by which the first guess speaks on, whatever the colours say. */
    private static final float BIAS = 2;

    /** Nats from which an opinion is followed in the first guess. */
    private static final float DECIDED = 1;

    /** Nats that keep even a small opening open. */
    private static final float OPENING = 3;

    /** Of the product, the least area of an opening: smaller ones are labels and gleams. */
    private static final double LEAST_HOLE = 0.015;

    /** Of the largest piece, what another one must have to count. */
    private static final double PIECE = 0.02;
    /** Mean spread along the outline, ΔE OK, beyond which anything could be product. */
    private static final double TOO_LIVELY = 0.055;

    private static final double LEAST_AREA = 0.003;
    /** Of the photo, more than this is a product only if both cuts agree on it. */
    private static final double VAST = 0.4;
    /** Overlap of the two cuts from which the outline is believed. */
    private static final double GOOD_AGREEMENT = 0.97;
    /** Overlap of the two cuts below which neither is believed. */
    private static final double NO_AGREEMENT = 0.6;
    /** Of the outline, what may look like the background. */
    private static final double MOST_FAINT = 0.3;
    /** Of the product, what may look like the background. */
    private static final double MOST_ALIKE = 0.2;
    /** Of the product, what looks like the background where there is no product. */
    private static final double TOO_ALIKE = 0.5;

    @Override
    public Segmentation segment(LabImage photo) {
        return segment(photo, Opinion.none(photo));
    }

    /** Segments a photo of which a model thinks something. */
    Segmentation segment(LabImage photo, Opinion opinion) {
        int w = photo.width();
        int h = photo.height();
        if (w < 8 || h < 8) {
            return Segmentation.none("The photo is too small to find the product in it.");
        }
        LabImage small = photo.atMost(SMALL);
        float[] barrier = barrier(small);
        float limit = threshold(barrier);
        byte[] rim = rim(small, new byte[small.pixels()]);
        boolean[] found = opinion.sure()
                ? found(small, rim(small, opinion.certain()), barrier, opinion.nats(), limit, LED, LED_PULL)
                : found(small, rim, barrier, opinion.nats(), limit, STRENGTH, 1);
        boolean[] other = opinion.sure()
                ? found(small, rim, barrier, opinion.softer(), limit, STRENGTH, 1)
                : found(small, rim, barrier, opinion.nats(), limit * 0.7f, STRENGTH / 3, 1);
        Segmentation judged = judged(small, found, Masks.overlap(found, other));
        boolean sees = opinion.sure() || opinion.decided();
        if (sees && judged.quality() == CutoutQuality.COULD_NOT_SEPARATE && Masks.count(found) > 0) {
            judged = new Segmentation(found, CutoutQuality.CHECK_EDGES, judged.note());
        }
        return judged.quality() == CutoutQuality.COULD_NOT_SEPARATE
                ? judged
                : new Segmentation(
                        Outline.refined(
                                photo,
                                found,
                                small.width(),
                                small.factor() / photo.factor(),
                                opinion.sure() ? LED_OUTLINE : STRENGTH,
                                opinion.atPhoto()),
                        judged.quality(),
                        judged.note());
    }

    /** A cut is good if another one agrees that is looser, or less led by a model, and if what lies along its outline stands out. */
    private static Segmentation judged(LabImage small, boolean[] found, double agreed) {
        int w = small.width();
        int h = small.height();
        int area = Masks.count(found);
        boolean vast = area > VAST * found.length && agreed < GOOD_AGREEMENT;
        if (area < LEAST_AREA * found.length || agreed < NO_AGREEMENT || vast) {
            return Segmentation.none("The background is too lively to tell it from the product.");
        }
        Surroundings around = Surroundings.of(small, Masks.not(Planes.dilate(found, w, h, 2)));
        boolean[] outside = Masks.not(found);
        boolean[] edge = Planes.dilate(outside, w, h, 2);
        int outline = 0;
        int faint = 0;
        double spread = 0;
        int alike = 0;
        int rim = 0;
        for (int i = 0; i < found.length; i++) {
            if (found[i]) {
                boolean same = around.alike(small, i);
                alike += same ? 1 : 0;
                outline += edge[i] ? 1 : 0;
                faint += edge[i] && same ? 1 : 0;
                spread += edge[i] ? around.spread()[i] : 0;
                rim += i < 2 * w || i >= found.length - 2 * w || i % w < 2 || i % w >= w - 2 ? 1 : 0;
            }
        }
        if (spread > TOO_LIVELY * outline) {
            return Segmentation.none("The background is too lively to tell it from the product.");
        }
        if (alike > TOO_ALIKE * area) {
            return Segmentation.none("The product looks like its background, or there is none in the photo.");
        }
        if (rim > w / 4) {
            return new Segmentation(found, CutoutQuality.CHECK_EDGES, "The photo may cut the product off at its edge.");
        }
        if (faint > MOST_FAINT * outline || alike > MOST_ALIKE * area) {
            return new Segmentation(
                    found, CutoutQuality.CHECK_EDGES, "Parts of the product look much like what is behind them.");
        }
        if (Masks.pieces(found, w, h, PIECE) > 1) {
            return new Segmentation(
                    found,
                    CutoutQuality.CHECK_EDGES,
                    "The product was found in pieces, so parts of it may be missing.");
        }
        return agreed < GOOD_AGREEMENT
                ? new Segmentation(
                        found,
                        CutoutQuality.CHECK_EDGES,
                        "The background is lively, so parts of it may have been kept.")
                : new Segmentation(found, CutoutQuality.GOOD, "The product was found before its background.");
    }

    /**
     * A cut.
     *
     * @param share of what the ground's colours say against the opinion, what counts, 0 to 1
     */
    private static boolean[] found(
            LabImage small,
            byte[] certain,
            float[] barrier,
            float[] opinion,
            float limit,
            double strength,
            float share) {
        int w = small.width();
        int h = small.height();
        boolean[] guess = new boolean[barrier.length];
        float[] bias = new float[barrier.length];
        for (int i = 0; i < guess.length; i++) {
            guess[i] = opinion[i] > DECIDED || (opinion[i] > -DECIDED && barrier[i] > limit);
        }
        // Lights and things behind the product stand out as well, but apart from it and smaller.
        Masks.keepMainParts(guess, w, h, 0.05);
        for (int i = 0; i < guess.length; i++) {
            float stands = Math.clamp((barrier[i] - limit) / limit, -1, 1);
            bias[i] = opinion[i] + BIAS * (guess[i] || stands < 0 ? stands : -0.5f * stands);
        }
        boolean[] found = new GrabCut(small, certain, bias, strength).cut(guess, ROUNDS);
        for (int round = 0; round < 2; round++) {
            Masks.keepMainParts(found, w, h);
            Surroundings around = Surroundings.of(small, Masks.not(Planes.dilate(found, w, h, 2)));
            float[] local = new float[bias.length];
            int foot = Masks.lowest(found, w) - h / 12;
            for (int i = 0; i < local.length; i++) {
                float pull = around.pull(small, i, i / w > foot, 6);
                local[i] = bias[i] + (pull * opinion[i] < 0 ? share * pull : pull);
            }
            found = new GrabCut(small, certain, local, strength).cut(found, 2);
        }
        boolean[] filled = found.clone();
        Masks.fillHoles(filled, w, h, LEAST_HOLE);
        for (int i = 0; i < found.length; i++) {
            found[i] |= filled[i] && opinion[i] > -OPENING;
        }
        Masks.keepMainParts(found, w, h);
        return found;
    }

    private static float[] barrier(LabImage small) {
        int w = small.width();
        int h = small.height();
        return Barrier.of(
                w,
                h,
                Planes.boxBlur(small.l(), w, h, 1),
                Planes.boxBlur(small.a(), w, h, 1),
                Planes.boxBlur(small.b(), w, h, 1));
    }

    /** The value that parts low from high best (Otsu 1979). */
    static float threshold(float[] values) {
        float most = 1e-6f;
        for (float v : values) {
            most = Math.max(most, v);
        }
        int[] counts = new int[256];
        double total = 0;
        for (float v : values) {
            int bin = (int) (v / most * 255);
            counts[bin]++;
            total += bin;
        }
        double best = -1;
        int at = 0;
        double below = 0;
        long n = 0;
        for (int t = 0; t < 255; t++) {
            n += counts[t];
            below += (double) t * counts[t];
            if (n == 0 || n == values.length) {
                continue;
            }
            double d = below / n - (total - below) / (values.length - n);
            double between = d * d * n * (values.length - n);
            if (between > best) {
                best = between;
                at = t;
            }
        }
        return (at + 1) * most / 255;
    }

    private static byte[] rim(LabImage small, byte[] known) {
        int w = small.width();
        int h = small.height();
        byte[] certain = new byte[w * h];
        for (int i = 0; i < certain.length; i++) {
            int x = i % w;
            int y = i / w;
            certain[i] = x == 0 || y == 0 || x == w - 1 || y == h - 1 ? EdgeCut.REMOVE : known[i];
        }
        return certain;
    }
}
