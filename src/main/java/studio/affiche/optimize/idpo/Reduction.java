package studio.affiche.optimize.idpo;

import java.util.List;
import studio.affiche.poster.Element;

/** How the log-probabilities of an answer's tokens become one number. */
public sealed interface Reduction {
    /**
     * The weighted mean of IDPO (AutoPP, equation 5): Σ wᵢ log pᵢ / Σ wᵢ with wᵢ = alpha in the replaced element and 1
     * elsewhere.
     *
     * @param alpha above 0; at 1 it is the mean
     */
    record WeightedMean(double alpha) implements Reduction {
        /** Checks the number. */
        public WeightedMean {
            if (!(alpha > 0) || Double.isInfinite(alpha)) {
                throw new IllegalArgumentException("Alpha is a number above 0, not " + alpha);
            }
        }
    }

    /** The mean over all tokens. */
    record Mean() implements Reduction {}

    /** The sum over all tokens, as DPO has it (Rafailov et al., 2023). */
    record Sum() implements Reduction {}

    /**
     * What each token's log-probability is multiplied by before they are added up.
     *
     * @param elements the element that each token decides
     * @param replaced the element in which the two answers of a pair differ
     */
    default float[] coefficients(List<Element> elements, Element replaced) {
        return switch (this) {
            case WeightedMean(double alpha) ->
                normalised(elements.stream()
                        .mapToDouble(e -> e == replaced ? alpha : 1)
                        .toArray());
            case Mean() -> normalised(elements.stream().mapToDouble(e -> 1).toArray());
            case Sum() -> floats(elements.stream().mapToDouble(e -> 1).toArray(), 1);
        };
    }

    /**
     * How much stronger than in a mean the replaced element's tokens count: with n of N tokens in it, alpha N / (alpha n
     * + N − n) for the weighted mean, 1 for the mean, N for the sum; times β it is the effective β. 1 if it has none.
     */
    default double gain(List<Element> elements, Element replaced) {
        float[] coefficients = coefficients(elements, replaced);
        for (int i = 0; i < coefficients.length; i++) {
            if (elements.get(i) == replaced) {
                return coefficients[i] * (double) coefficients.length;
            }
        }
        return 1;
    }

    /** Weights divided by their sum. */
    static float[] normalised(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        return floats(weights, sum);
    }

    private static float[] floats(double[] weights, double by) {
        float[] coefficients = new float[weights.length];
        for (int i = 0; i < weights.length; i++) {
            coefficients[i] = (float) (weights[i] / by);
        }
        return coefficients;
    }
}
