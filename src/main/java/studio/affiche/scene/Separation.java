package studio.affiche.scene;

import java.util.List;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;

/**
 * How well a product stands out from the colour behind it: the distance in OKLab with the two colour axes at half
 * weight, since an outline is seen by lightness first, as a mean over the product's main colours in which the n-th
 * counts 1/n, or the main colour alone if that is much nearer.
 */
final class Separation {
    /**
     * The least that palettes keep between product and the ground behind it. At 0.12 the lit edge of a shaded product
     * is still lighter or darker than its ground all round; below 0.08 outlines get lost.
     */
    static final double LEAST = 0.12;
    /** More than this gains nothing. */
    static final double PLENTY = 0.30;

    private static final int MAIN_COLORS = 4;
    /** How much less the main colour by itself may differ than all on average. */
    private static final double MAIN = 1.6;

    private Separation() {}

    static double of(Oklab ground, List<Oklab> product) {
        double sum = 0;
        double weights = 0;
        double main = 1;
        for (int i = 0; i < Math.min(product.size(), MAIN_COLORS); i++) {
            Oklab c = product.get(i);
            double dl = c.l() - ground.l();
            double da = (c.a() - ground.a()) * 0.5;
            double db = (c.b() - ground.b()) * 0.5;
            double weight = 1.0 / (i + 1);
            main = i == 0 ? Math.sqrt(dl * dl + da * da + db * db) : main;
            sum += weight * Math.sqrt(dl * dl + da * da + db * db);
            weights += weight;
        }
        // A white jar with a dark lid is lost on white all the same: the main colour counts by itself too.
        return weights == 0 ? 1 : Math.min(sum / weights, MAIN * main);
    }

    static double of(Rgba ground, List<Rgba> product) {
        return of(Oklab.of(ground), product.stream().map(Oklab::of).toList());
    }

    /** 0 for no separation, 1 for plenty, steep below the least. */
    static double score(double separation) {
        if (separation < LEAST) {
            return -1.5 * (LEAST - separation) / LEAST;
        }
        return Math.min(1, (separation - LEAST) / (PLENTY - LEAST));
    }
}
