package studio.affiche.photo.grabcut;

import studio.affiche.photo.LabImage;

/** How far what a stroke covers goes on beside it: over pixels of its own colours that are joined to it. */
public final class Likeness {
    private static final int PARTS = 3;
    /** Nats by which a colour may be less likely than the least likely one under the stroke. */
    private static final float SLACK = 2;

    private Likeness() {}

    /**
     * The pixels like those of a kind, those themselves among them.
     *
     * @param certain of each pixel, as in {@link EdgeCut}
     * @param kind what to start from
     * @param within where to look
     */
    public static boolean[] of(LabImage photo, byte[] certain, byte kind, boolean[] within) {
        int w = photo.width();
        boolean[] out = new boolean[certain.length];
        int[] queue = new int[certain.length];
        int end = 0;
        for (int i = 0; i < certain.length; i++) {
            if (certain[i] == kind) {
                out[i] = true;
                queue[end++] = i;
            }
        }
        if (end == 0) {
            return out;
        }
        float[] colors = new float[3 * end];
        for (int k = 0; k < end; k++) {
            colors[3 * k] = photo.l()[queue[k]];
            colors[3 * k + 1] = photo.a()[queue[k]];
            colors[3 * k + 2] = photo.b()[queue[k]];
        }
        ColorMixture mixture = ColorMixture.fit(colors, PARTS);
        float limit = -Float.MAX_VALUE;
        for (int k = 0; k < end; k++) {
            limit = Math.max(limit, mixture.cost(colors[3 * k], colors[3 * k + 1], colors[3 * k + 2]));
        }
        for (int start = 0; start < end; start++) {
            int i = queue[start];
            int x = i % w;
            int[] next = {x > 0 ? i - 1 : -1, x < w - 1 ? i + 1 : -1, i - w, i + w < out.length ? i + w : -1};
            for (int n : next) {
                if (n >= 0
                        && !out[n]
                        && within[n]
                        && mixture.cost(photo.l()[n], photo.a()[n], photo.b()[n]) < limit + SLACK) {
                    out[n] = true;
                    queue[end++] = n;
                }
            }
        }
        return out;
    }
}
