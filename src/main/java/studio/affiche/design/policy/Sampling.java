package studio.affiche.design.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
     * @param code that decides, and is narrowed to what it decided
     */
    int draw(float[] scores, int[] allowed, Code code) {
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
        // In the order of the tokens, so that neighbouring codes of several answers have neighbouring numbers.
        List<Candidate> nucleus = candidates.subList(0, count);
        nucleus.sort(Comparator.comparingInt(Candidate::token));
        double low = 0;
        double at = code.point() * kept;
        int drawn = 0;
        while (drawn < count - 1 && at >= low + nucleus.get(drawn).weight()) {
            low += nucleus.get(drawn++).weight();
        }
        Candidate candidate = nucleus.get(drawn);
        code.narrow(low / kept, candidate.weight() / kept);
        return candidate.token();
    }

    private static double score(float value) {
        return Float.isNaN(value) ? -Float.MAX_VALUE : Math.clamp(value, -Float.MAX_VALUE, Float.MAX_VALUE);
    }
}
