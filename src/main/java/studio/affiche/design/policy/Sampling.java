package studio.affiche.design.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * How the next token is drawn from a model's scores.
 *
 * @param temperature above 0; lower ones keep nearer to what the model likes best
 * @param topP share of the probability, above 0 to 1, outside of which nothing is drawn (Holtzman et al. 2020)
 */
public record Sampling(double temperature, double topP) {
    /** As the model says, nothing cut off: what its probabilities are judged by. */
    public static final Sampling PLAIN = new Sampling(1, 1);
    /** What the studio uses: nearly as the model says, since a dozen designs shall differ. */
    public static final Sampling DEFAULT = new Sampling(1, 0.98);

    public Sampling {
        if (!(temperature > 0 && temperature <= 10) || !(topP > 0 && topP <= 1)) {
            throw new IllegalArgumentException("The temperature is above 0 to 10 and top-p above 0 to 1");
        }
    }

    /**
     * Draws a token.
     *
     * @param scores of the whole vocabulary; one that is not a number counts as the lowest
     * @param allowed at least one, each once
     */
    int draw(float[] scores, int[] allowed, SplittableRandom random) {
        if (allowed.length == 1) {
            return allowed[0];
        }
        record Candidate(int token, double weight) {}
        double highest = Double.NEGATIVE_INFINITY;
        for (int token : allowed) {
            highest = Math.max(highest, score(scores[token]));
        }
        List<Candidate> candidates = new ArrayList<>(allowed.length);
        double total = 0;
        for (int token : allowed) {
            double weight = Math.exp((score(scores[token]) - highest) / temperature);
            candidates.add(new Candidate(token, weight));
            total += weight;
        }
        candidates.sort(Comparator.comparingDouble(Candidate::weight).reversed().thenComparingInt(Candidate::token));
        double kept = 0;
        int count = 0;
        while (count < candidates.size() && kept < topP * total) {
            kept += candidates.get(count++).weight();
        }
        double at = random.nextDouble() * kept;
        for (int i = 0; i < count; i++) {
            at -= candidates.get(i).weight();
            if (at < 0) {
                return candidates.get(i).token();
            }
        }
        return candidates.get(Math.max(0, count - 1)).token();
    }

    private static double score(float value) {
        return Float.isNaN(value) ? -Float.MAX_VALUE : Math.clamp(value, -Float.MAX_VALUE, Float.MAX_VALUE);
    }
}
