package studio.affiche.photo;

import studio.affiche.photo.grabcut.EdgeCut;

/**
 * What a model thinks of a photo, on the photo reduced to {@link GrabCutSegmenter#SMALL}, as fine as such models see.
 *
 * @param seen what it takes for product, at the photo's own size
 * @param likely how likely each pixel is product, 0 to 1
 * @param nats that speak for the product at each pixel
 * @param atPhoto the same at the photo's own size
 * @param certain what it leaves no doubt of, away from its outline: constants of {@link EdgeCut}
 * @param sure whether it sees a product, and is undecided at its outline only
 * @param decided whether it is sure of most of what it sees
 */
@SuppressWarnings("ArrayRecordComponent") // planes of pixels, not compared
record Opinion(
        boolean[] seen, float[] likely, float[] nats, float[] atPhoto, byte[] certain, boolean sure, boolean decided) {
    /** Nats that a model speaks with at most. */
    private static final float TRUST = 7;

    /** Log-odds, held within {@link #TRUST}, to nats. */
    private static final float WEIGHT = 1.3f;

    private static final double LEAST_AREA = 0.003;
    private static final double PIECE = 0.02;
    /** Pixels that the model may be unsure of to a pixel of outline. */
    private static final double UNSURE = 4;
    /** From here on a pixel is taken for product without doubt; for ground, as much below 1. */
    private static final float CLEAR = 0.93f;
    /** Below this it has no doubt at all of ground within an outline: labels as light as the ground look like it, too. */
    private static final float HOLLOW = 0.01f;
    /** Of the product, the least that must be hollow. */
    private static final double OPENING = 0.02;
    /** Pixels around the model's outline that it does not decide: it sees less sharply than they are small. */
    private static final int BAND = 3;
    /** Pixels that a difference must be thick to be more than an outline drawn differently. */
    private static final int THICK = 2;
    /** Of the product, a difference from which the two outlines are at odds. */
    private static final double DISPUTED = 0.004;
    /** Of what it sees, what it must have no doubt of to be heard at all. */
    private static final double DECIDED = 0.6;

    /** None: nothing is seen, and nothing speaks for or against. */
    static Opinion none(LabImage photo) {
        int n = photo.atMost(GrabCutSegmenter.SMALL).pixels();
        int all = photo.pixels();
        return new Opinion(new boolean[all], new float[n], new float[n], new float[all], new byte[n], false, false);
    }

    /**
     * What a model says.
     *
     * @param answer how likely each pixel of the photo is product, 0 to 1
     */
    static Opinion of(float[] answer, LabImage photo) {
        LabImage small = photo.atMost(GrabCutSegmenter.SMALL);
        int w = small.width();
        int h = small.height();
        float[] likely = reduced(answer, photo, small);
        int unsure = 0;
        for (float p : likely) {
            unsure += p > 0.1 && p < 0.9 ? 1 : 0;
        }
        boolean[] mask = above(likely, 0.5f);
        Masks.keepMainParts(mask, w, h, PIECE);
        boolean[] edge = Planes.dilate(Masks.not(mask), w, h, 1);
        int area = 0;
        int clear = 0;
        int outline = 0;
        for (int i = 0; i < mask.length; i++) {
            area += mask[i] ? 1 : 0;
            clear += mask[i] && likely[i] > CLEAR ? 1 : 0;
            outline += mask[i] && edge[i] ? 1 : 0;
        }
        boolean there = area >= LEAST_AREA * mask.length;
        boolean sure = there && unsure <= UNSURE * outline;
        return new Opinion(
                above(answer, 0.5f),
                likely,
                nats(likely),
                nats(answer),
                sure ? certain(likely, w, h) : new byte[likely.length],
                sure,
                there && clear > DECIDED * area);
    }

    private static float[] nats(float[] likely) {
        float[] out = new float[likely.length];
        for (int i = 0; i < out.length; i++) {
            double p = Math.clamp(likely[i], 1e-4, 1 - 1e-4);
            out[i] = Math.clamp(WEIGHT * (float) Math.log(p / (1 - p)), -TRUST, TRUST);
        }
        return out;
    }

    /** Half as loud, so that colours and edges are heard as much. */
    float[] softer() {
        float[] out = nats.clone();
        for (int i = 0; i < out.length; i++) {
            out[i] *= 0.5f;
        }
        return out;
    }

    private static byte[] certain(float[] likely, int w, int h) {
        boolean[] clear = above(likely, CLEAR);
        boolean[] product = Planes.erode(clear, w, h, BAND);
        // Handles and stems are all outline. Their middle is theirs, or colours would take them away.
        boolean[] wide = Planes.dilate(product, w, h, BAND + 1);
        boolean[] middle = Planes.erode(clear, w, h, 1);
        boolean[] ground = Planes.dilate(above(likely, 1 - CLEAR), w, h, BAND);
        byte[] out = new byte[likely.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = product[i] || (middle[i] && !wide[i]) ? EdgeCut.KEEP : ground[i] ? EdgeCut.OPEN : EdgeCut.REMOVE;
        }
        return out;
    }

    /**
     * Whether the model has no doubt that another outline is wrong: that something of the product is missing, or that
     * there is something in it that it takes for ground and that looks like the ground around.
     *
     * @param product at the photo's size
     */
    boolean disputes(boolean[] product, LabImage photo) {
        LabImage small = photo.atMost(GrabCutSegmenter.SMALL);
        int w = small.width();
        int h = small.height();
        boolean[] found = Masks.reduced(product, photo.width(), small.factor() / photo.factor());
        boolean[] missing = new boolean[found.length];
        boolean[] extra = new boolean[found.length];
        boolean[] hollow = new boolean[found.length];
        boolean[] ground = new boolean[found.length];
        for (int i = 0; i < found.length; i++) {
            missing[i] = !found[i] && likely[i] > CLEAR;
            extra[i] = found[i] && likely[i] < 1 - CLEAR;
            hollow[i] = found[i] && likely[i] < HOLLOW;
            ground[i] = !found[i] && likely[i] < 0.5f;
        }
        int area = Masks.count(found);
        if (Masks.count(Planes.erode(missing, w, h, THICK)) > DISPUTED * area) {
            return true;
        }
        if (Masks.count(Planes.erode(hollow, w, h, THICK)) <= OPENING * area) {
            return false;
        }
        boolean[] thick = Planes.erode(extra, w, h, THICK);
        Surroundings around = Surroundings.of(small, ground);
        int alike = 0;
        for (int i = 0; i < thick.length; i++) {
            alike += thick[i] && around.alike(small, i) ? 1 : 0;
        }
        return 2 * alike > Masks.count(thick);
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
