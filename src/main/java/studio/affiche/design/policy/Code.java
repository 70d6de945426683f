package studio.affiche.design.policy;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The point between 0 and 1 that decides a run of draws, as an arithmetic code decides a text: each draw takes the interval
 * in which the point lies, and what is left of the point within it is as good as a new random number. Points that are spread
 * evenly give answers that are spread over what a model can say, each by itself as likely as ever (Vilnis et al.,
 * Arithmetic Sampling, ICML 2023).
 */
final class Code {
    /** Width of an interval below which a point has too few digits left. */
    private static final double NARROW = 0x1p-24;

    private final SplittableRandom random;
    private double point;
    private double width = 1;

    /**
     * A code.
     *
     * @param point 0 to below 1
     * @param random gives further digits
     */
    Code(double point, SplittableRandom random) {
        this.point = point;
        this.random = random;
    }

    /** Evenly spread points in a random order: one in each of so many equal parts. */
    static double[] spread(int count, SplittableRandom random) {
        int[] parts = IntStream.range(0, count).toArray();
        for (int i = count - 1; i > 0; i--) {
            int k = random.nextInt(i + 1);
            int part = parts[i];
            parts[i] = parts[k];
            parts[k] = part;
        }
        return IntStream.of(parts)
                .mapToDouble(part -> (part + random.nextDouble()) / count)
                .toArray();
    }

    /** Where it points to, 0 to below 1. */
    double point() {
        return point;
    }

    /**
     * Goes on within an interval.
     *
     * @param low where the interval begins, 0 to below 1, not above the point
     * @param share how wide it is, above 0 to 1
     */
    void narrow(double low, double share) {
        width *= share;
        if (width < NARROW) {
            width = 1;
            point = random.nextDouble();
        } else {
            point = Math.clamp((point - low) / share, 0, Math.nextDown(1.0));
        }
    }
}
