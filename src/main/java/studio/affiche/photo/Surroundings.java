package studio.affiche.photo;

/**
 * The background's colour at every pixel as what lies around lets expect it, and how much it varies there: a smooth trend,
 * and what is left over as means and spreads over near background, over wider ones where none is near.
 *
 * @param l lightness of the background, row by row
 * @param a green to red
 * @param b blue to yellow
 * @param spread standard deviation, ΔE OK
 */
@SuppressWarnings("ArrayRecordComponent") // planes of pixels, not compared
record Surroundings(float[] l, float[] a, float[] b, float[] spread) {
    /** Of the picture's longer side, the radius of the nearest means; then twice and twice again. */
    private static final double NEAR = 1.0 / 40;

    private static final int WIDENINGS = 4;
    /** No background is more even than this, ΔE OK. */
    private static final float LEAST = 0.004f;
    /** Where a shadow or an edge lies near, the spread says nothing of the background itself. */
    private static final float MOST = 0.05f;
    /** In OKLab a shadow is the background's colour times this much or more. */
    private static final float DARKEST = 0.45f;
    /** Nats that speak for the product where it may be a shadow: dark things look like shadows, too. */
    private static final float SHADED = -1.5f;

    static Surroundings of(LabImage photo, boolean[] background) {
        int w = photo.width();
        int h = photo.height();
        BackgroundModel trend = BackgroundModel.trend(photo, background);
        LabImage rest = photo.minus(trend);
        float[] weight = new float[background.length];
        for (int i = 0; i < weight.length; i++) {
            weight[i] = background[i] ? 1 : 0;
        }
        var out = new Surroundings(
                new float[weight.length], new float[weight.length], new float[weight.length], new float[weight.length]);
        float[] settled = new float[weight.length];
        int r = Math.max(1, (int) (NEAR * Math.max(w, h)));
        for (int k = 0; k < WIDENINGS; k++, r *= 2) {
            float[] near = Planes.boxBlur(weight, w, h, r);
            float[] ml = weighted(rest.l(), weight, w, h, r);
            float[] ma = weighted(rest.a(), weight, w, h, r);
            float[] mb = weighted(rest.b(), weight, w, h, r);
            float[] square = weighted(squares(rest), weight, w, h, r);
            for (int i = 0; i < weight.length; i++) {
                // What is settled by nearer means only takes the share that was lacking.
                float share = Math.min(1 - settled[i], k == WIDENINGS - 1 ? 1 : near[i] * 4);
                if (share <= 0 || near[i] < 1e-6f) {
                    continue;
                }
                float l = ml[i] / near[i];
                float a = ma[i] / near[i];
                float b = mb[i] / near[i];
                float variance = Math.max(0, square[i] / near[i] - l * l - a * a - b * b);
                out.l[i] += share * l;
                out.a[i] += share * a;
                out.b[i] += share * b;
                out.spread[i] += share * (float) Math.sqrt(variance);
                settled[i] += share;
            }
        }
        return out.whole(settled, trend);
    }

    private Surroundings whole(float[] settled, BackgroundModel trend) {
        for (int i = 0; i < settled.length; i++) {
            float part = Math.max(settled[i], 1e-6f);
            l[i] = trend.l()[i] + l[i] / part;
            a[i] = trend.a()[i] + a[i] / part;
            b[i] = trend.b()[i] + b[i] / part;
            spread[i] = settled[i] < 1e-6f ? 1 : Math.max(LEAST, spread[i] / part);
        }
        return this;
    }

    private static float[] squares(LabImage photo) {
        float[] out = new float[photo.pixels()];
        for (int i = 0; i < out.length; i++) {
            float l = photo.l()[i];
            float a = photo.a()[i];
            float b = photo.b()[i];
            out[i] = l * l + a * a + b * b;
        }
        return out;
    }

    private static float[] weighted(float[] plane, float[] weight, int w, int h, int r) {
        float[] out = new float[plane.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = plane[i] * weight[i];
        }
        return Planes.boxBlur(out, w, h, r);
    }

    /**
     * Nats by which a pixel speaks for the product: below 0 where it is as expected, up to a limit where it is far off.
     *
     * @param shade whether it may be the background in shadow
     */
    float pull(LabImage photo, int i, boolean shade, float most) {
        float usual = Math.min(spread[i], MOST);
        float far = 2.2f * usual + 0.002f;
        float times = photo.distance(i, l[i], a[i], b[i]) / far;
        if (times < 1) {
            // The more even the background, the more it says that a pixel fits in.
            return -Math.min(0.03f / usual, 6) * (1 - times);
        }
        float shaded = shade ? shadow(photo, i) / far : times;
        return shaded < 1 ? SHADED * (1 - shaded) : Math.min(most, 2 * (Math.min(times, shaded) - 1));
    }

    /** Whether a pixel is as expected of the background, so that nothing tells the two apart. */
    boolean alike(LabImage photo, int i) {
        return photo.distance(i, l[i], a[i], b[i]) < 2.2f * Math.min(spread[i], MOST) + 0.002f;
    }

    /** How far a pixel is from any shadow on the background there, ΔE OK. */
    private float shadow(LabImage photo, int i) {
        float length = l[i] * l[i] + a[i] * a[i] + b[i] * b[i];
        float part = (photo.l()[i] * l[i] + photo.a()[i] * a[i] + photo.b()[i] * b[i]) / Math.max(length, 1e-6f);
        if (part < DARKEST || part > 1) {
            return Float.MAX_VALUE;
        }
        // The deeper a shadow, the more of the surroundings' colour is in it.
        return Math.max(0, photo.distance(i, part * l[i], part * a[i], part * b[i]) - 0.04f * (1 - part));
    }
}
