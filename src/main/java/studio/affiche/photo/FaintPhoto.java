package studio.affiche.photo;

import java.util.Arrays;
import java.util.Optional;

/**
 * A photo of something nearly as light as its plain ground, and the same made easy to see: what departs from the ground,
 * several times as strong, on an even grey. Models and cuts along edges find much more on it.
 *
 * @param photo as it is
 * @param ground without the product
 * @param clear the photo made easy to see
 */
record FaintPhoto(LabImage photo, BackgroundModel ground, LabImage clear) {
    /** Half of what is seen departs from the ground by less (ΔE OK). */
    private static final float FAINT = 0.055f;

    private static final double PLAIN_RIM = 0.9;
    private static final double MOST_NOISE = 0.02;
    /** Of the photo, the least that must be seen: else its grain alone would be made stronger. */
    private static final double LEAST_SEEN = 0.003;

    private static final float GAIN = 3.5f;
    /** Lightness of the grey, which leaves room to both sides. */
    private static final float GREY = 0.7f;
    /** No colour is stronger than this (OKLab a and b). */
    private static final float MOST_COLOR = 0.2f;

    /** Pixels to each side that are averaged to tell a faint colour from grain. */
    private static final int NEAR = 4;
    /** An opening shows the ground: it departs by less (ΔE OK), or by less than so many times what the ground does. */
    private static final float DEPARTS = 0.007f;

    private static final float TIMES_GROUND = 3;
    /** How near (ΔE OK) to a shade of the ground a shadow in an opening is. */
    private static final float SHADOW = 0.004f;
    /** A model is sure of ground below this. */
    private static final float SURE_GROUND = 0.02f;

    /**
     * The photo if it is a faint one.
     *
     * @param seen what was taken for product at a first look
     */
    static Optional<FaintPhoto> of(LabImage photo, boolean[] seen) {
        if (Masks.count(seen) < LEAST_SEEN * seen.length) {
            return Optional.empty();
        }
        BackgroundModel ground = BackgroundModel.fromRim(photo);
        if (ground.share() < PLAIN_RIM || ground.noise() > MOST_NOISE) {
            return Optional.empty();
        }
        float[] off = new float[seen.length];
        for (int i = 0; i < off.length; i++) {
            off[i] = seen[i] ? ground.distance(photo, i) : -1;
        }
        return median(off) < FAINT
                ? Optional.of(new FaintPhoto(photo, ground, stretched(photo, ground)))
                : Optional.empty();
    }

    private static LabImage stretched(LabImage photo, BackgroundModel ground) {
        int n = photo.pixels();
        var out = new LabImage(photo.width(), photo.height(), photo.factor(), new float[n], new float[n], new float[n]);
        for (int i = 0; i < n; i++) {
            out.l()[i] = Math.clamp(GREY + GAIN * (photo.l()[i] - ground.l()[i]), 0, 1);
            out.a()[i] = stronger(photo.a()[i], ground.a()[i]);
            out.b()[i] = stronger(photo.b()[i], ground.b()[i]);
        }
        return out;
    }

    private static float stronger(float color, float ground) {
        return Math.clamp(ground + GAIN * (color - ground), -MOST_COLOR, MOST_COLOR);
    }

    /**
     * A model's answer without openings that do not show the ground: flat parts of a product are as smooth as the ground,
     * and models take them for it.
     *
     * @param answer how likely each pixel is product, 0 to 1
     */
    float[] closed(float[] answer) {
        int w = photo.width();
        int h = photo.height();
        LabImage soft = new LabImage(
                w,
                h,
                photo.factor(),
                Planes.boxBlur(photo.l(), w, h, NEAR),
                Planes.boxBlur(photo.a(), w, h, NEAR),
                Planes.boxBlur(photo.b(), w, h, NEAR));
        boolean[] open = new boolean[answer.length];
        for (int i = 0; i < open.length; i++) {
            open[i] = answer[i] < 0.5f;
        }
        boolean[] outside = Planes.fromEdge(open, w, h);
        float[] usual = new float[answer.length];
        for (int i = 0; i < open.length; i++) {
            open[i] &= !outside[i];
            usual[i] = outside[i] && answer[i] < SURE_GROUND ? ground.distance(soft, i) : -1;
        }
        float limit = Math.max(DEPARTS, TIMES_GROUND * median(usual));
        int[] labels = new int[open.length];
        int[] sizes = Planes.components(open, w, h, labels);
        int[] departing = new int[sizes.length];
        for (int i = 0; i < open.length; i++) {
            if (open[i] && ground.distance(soft, i) > limit && Shadows.off(soft, ground, i) > SHADOW) {
                departing[labels[i]]++;
            }
        }
        float[] out = answer.clone();
        for (int i = 0; i < out.length; i++) {
            if (open[i] && 2 * departing[labels[i]] > sizes[labels[i]]) {
                out[i] = 1 - answer[i];
            }
        }
        return out;
    }

    /** The median of what is not below 0; 0 if there is nothing. */
    private static float median(float[] values) {
        float[] sorted = values.clone();
        Arrays.sort(sorted);
        int from = 0;
        while (from < sorted.length && sorted[from] < 0) {
            from++;
        }
        return from == sorted.length ? 0 : sorted[(from + sorted.length) / 2];
    }
}
