package studio.affiche.photo.grabcut;

import java.util.Arrays;
import studio.affiche.photo.LabImage;

/**
 * Parts product and background by their colours and along edges, from a guess: "GrabCut" (Rother, Kolmogorov, Blake
 * 2004) in OKLab. In turns it learns the colours of both sides and cuts the picture where that costs least.
 */
public final class GrabCut {
    private static final int PARTS = 6;
    private static final int SAMPLES = 5000;
    /** A colour that one side never shows says no more than this, in nats: a highlight may be new. */
    private static final float MOST = 5;

    private final LabImage photo;
    private final byte[] certain;
    private final float[] bias;
    private final EdgeCut edges;

    /**
     * A cut to be made.
     *
     * @param photo small, at most some 200,000 pixels for speed
     * @param certain one of the constants of {@link EdgeCut} for each pixel
     * @param bias nats that speak for the product at each pixel, besides its colour
     * @param strength as in {@link EdgeCut}
     */
    public GrabCut(LabImage photo, byte[] certain, float[] bias, double strength) {
        this.photo = photo;
        this.certain = certain;
        this.bias = bias;
        this.edges = new EdgeCut(photo, certain, strength);
    }

    /**
     * Cuts.
     *
     * @param guess which pixels may be product
     * @param rounds of learning and cutting, 1 or more
     * @return which pixels are product
     */
    public boolean[] cut(boolean[] guess, int rounds) {
        boolean[] product = guess.clone();
        for (int i = 0; i < product.length; i++) {
            product[i] = certain[i] == EdgeCut.KEEP || (product[i] && certain[i] != EdgeCut.REMOVE);
        }
        for (int round = 0; round < rounds; round++) {
            float[] inside = samples(product, true);
            float[] outside = samples(product, false);
            if (inside.length < 3 * PARTS || outside.length < 3 * PARTS) {
                return product;
            }
            boolean[] next = edges.cut(pull(ColorMixture.fit(inside, PARTS), ColorMixture.fit(outside, PARTS + 2)));
            if (Arrays.equals(next, product)) {
                break;
            }
            product = next;
        }
        return product;
    }

    private float[] pull(ColorMixture inside, ColorMixture outside) {
        float[] out = new float[certain.length];
        for (int i = 0; i < out.length; i++) {
            if (certain[i] == EdgeCut.OPEN) {
                float l = photo.l()[i];
                float a = photo.a()[i];
                float b = photo.b()[i];
                float says = outside.cost(l, a, b) - inside.cost(l, a, b);
                out[i] = Math.clamp(says, -MOST, MOST) + bias[i];
            }
        }
        return out;
    }

    private float[] samples(boolean[] product, boolean wanted) {
        int all = 0;
        for (boolean p : product) {
            all += p == wanted ? 1 : 0;
        }
        int step = Math.max(1, all / SAMPLES);
        float[] out = new float[3 * ((all + step - 1) / step)];
        int seen = 0;
        int at = 0;
        for (int i = 0; i < product.length; i++) {
            if (product[i] == wanted && seen++ % step == 0) {
                out[at++] = photo.l()[i];
                out[at++] = photo.a()[i];
                out[at++] = photo.b()[i];
            }
        }
        return out;
    }
}
